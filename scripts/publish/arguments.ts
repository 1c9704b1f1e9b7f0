import { parseArgs } from 'node:util';
import { StartProblem } from '../start/problem.ts';

export const HELP = `npm run publish -- --all   refait toutes les pages et dit lesquelles n’étaient pas à jour
                           (code de sortie 0 s’il n’y en avait pas, 1 sinon)`;

/** @throws {StartProblem} on an argument that does not exist, or without any */
export function parsePublishArguments(args: string[]): { isHelp: boolean } {
  const { all, help } = readValues(args);
  if (!all && !help) throw new StartProblem(`Rien n’est demandé\u00a0: ajoutez --all.\n\n${HELP}`);
  return { isHelp: help };
}

function readValues(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { all: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
    }).values;
  } catch {
    throw new StartProblem(`Argument inconnu dans «\u00a0${args.join(' ')}\u00a0».\n\n${HELP}`);
  }
}
