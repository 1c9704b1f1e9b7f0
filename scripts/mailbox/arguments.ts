import { parseArguments } from '../parse-arguments.ts';

export const HELP = `npm run mailbox   reçoit sur cette machine les courriels de la plateforme et en fait des fichiers .eml
                  dans DATA_DIR/mail, sans rien envoyer ; à laisser tourner à côté de npm start`;

/** @throws {UsageError} on an argument that does not exist */
export function parseMailboxArguments(args: string[]): { isHelp: boolean } {
  return { isHelp: parseArguments({ args, options }, HELP).values.help };
}

const options = { help: { type: 'boolean', short: 'h', default: false } } as const;
