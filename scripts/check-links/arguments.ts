import { parseArguments } from '../parse-arguments.ts';

export const HELP = `npm run check-links   vérifie les liens de la boîte à outils, date les fiches et nomme ceux qui ne répondent plus
                      (code de sortie 0 si tous mènent quelque part, 1 si certains ne répondent plus,
                      2 si rien n’a pu être vérifié, faute de réseau)`;

/** @throws {UsageError} on an argument that does not exist */
export function parseCheckLinksArguments(args: string[]): { isHelp: boolean } {
  return { isHelp: parseArguments({ args, options }, HELP).values.help };
}

const options = { help: { type: 'boolean', short: 'h', default: false } } as const;
