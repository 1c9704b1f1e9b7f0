import { parseArguments } from '../parse-arguments.ts';
import { UsageError } from '../usage-error.ts';

export const HELP = `npm run publish -- --all   refait toutes les pages et dit lesquelles n’étaient pas à jour
                           (code de sortie 0 s’il n’y en avait pas, 1 sinon)`;

/** @throws {UsageError} on an argument that does not exist, or without any */
export function parsePublishArguments(args: string[]): { isHelp: boolean } {
  const { all, help } = parseArguments({ args, options }, HELP).values;
  if (!all && !help) throw new UsageError(`Rien n’est demandé\u00a0: ajoutez --all.\n\n${HELP}`);
  return { isHelp: help };
}

const options = {
  all: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;
