import { parseArguments } from '../parse-arguments.ts';
import { UsageError } from '../usage-error.ts';

export const HELP = `npm run reset-password -- prenom.nom@ville.fr   donne au compte un nouveau mot de passe, et l’affiche
                                                (la plateforme peut tourner ou être arrêtée)`;

/** @throws {UsageError} without exactly one address, or on an argument that does not exist */
export function parseResetPasswordArguments(args: string[]): { email: string; isHelp: boolean } {
  const { values, positionals } = parseArguments({ args, options, allowPositionals: true }, HELP);
  const [email] = positionals;
  if (values.help) return { email: '', isHelp: true };
  if (email === undefined || positionals.length > 1) {
    throw new UsageError(`Dites de quel compte, par son adresse, et d’un seul.\n\n${HELP}`);
  }
  return { email, isHelp: false };
}

const options = { help: { type: 'boolean', short: 'h', default: false } } as const;
