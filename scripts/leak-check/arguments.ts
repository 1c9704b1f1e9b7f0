import { parseArguments } from '../parse-arguments.ts';

export const HELP = `npm run leak-check   cherche dans tous les fichiers publics ce qui n’est pas public
                     (code de sortie 0 si rien n’est trouvé, 1 sinon)`;

/** @throws {UsageError} on an argument that does not exist */
export function parseLeakCheckArguments(args: string[]): { isHelp: boolean } {
  return { isHelp: parseArguments({ args, options }, HELP).values.help };
}

const options = { help: { type: 'boolean', short: 'h', default: false } } as const;
