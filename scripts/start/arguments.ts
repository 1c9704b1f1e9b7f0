import { parseArgs } from 'node:util';
import { StartProblem } from './problem.ts';

export interface StartArguments {
  /** Starts without demonstration content. */
  isEmpty: boolean;
  isHelp: boolean;
}

export const HELP = `npm start                installe, prépare, construit, publie et sert la plateforme
npm start -- --empty     de même, sans contenu de démonstration (au premier démarrage)`;

/** @throws {StartProblem} on an argument that does not exist */
export function parseStartArguments(args: string[]): StartArguments {
  try {
    const { values } = parseArgs({
      args,
      options: { empty: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
    });
    return { isEmpty: values.empty, isHelp: values.help };
  } catch {
    throw new StartProblem(`Argument inconnu dans «\u00a0${args.join(' ')}\u00a0»\u00a0: seul --empty est accepté.`);
  }
}
