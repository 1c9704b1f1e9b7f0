import { resolve } from 'node:path';
import { parseArguments } from '../parse-arguments.ts';
import { StartProblem } from '../start/problem.ts';

export interface BenchArguments {
  /** Sizes of the corpora, in the order given. */
  documents: number[];
  /** How often each change is made. */
  runs: number;
  /** The same for the settings, which render every page again. */
  settingsRuns: number;
  /** Folder where corpora are kept, one a size; undefined: made for this run and removed. */
  dataFolder: string | undefined;
  /** File of the result; undefined: chosen. */
  jsonFile: string | undefined;
  isHelp: boolean;
}

export const HELP = `npm run bench -- publish [options]     mesure la mise en ligne, du CMS à la page, à la liste et à la recherche

--documents 100,1000,10000   tailles du corpus, mesurées l’une après l’autre (10000 si rien n’est dit)
--runs 50                    combien de fois chaque changement est fait
--settings-runs 5            de même pour un réglage du site, qui refait toutes les pages
--data <dossier>             garde les corpus d’une fois sur l’autre, au lieu d’un dossier temporaire
--json <fichier>             où écrire toutes les mesures`;

const options = {
  documents: { type: 'string', default: '10000' },
  runs: { type: 'string', default: '50' },
  'settings-runs': { type: 'string', default: '5' },
  data: { type: 'string' },
  json: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** @throws {StartProblem} on what is not understood */
export function parseBenchArguments(args: string[]): BenchArguments {
  const { values, positionals } = parseArguments({ args, options, allowPositionals: true }, HELP);
  if (!values.help && positionals.join(' ') !== 'publish') {
    throw new StartProblem(`Dites ce qu’il faut mesurer\u00a0: npm run bench -- publish\n\n${HELP}`);
  }
  return {
    documents: values.documents.split(',').map((size) => wholeNumber(size, '--documents', 50)),
    runs: wholeNumber(values.runs, '--runs', 0),
    settingsRuns: wholeNumber(values['settings-runs'], '--settings-runs', 0),
    dataFolder: values.data === undefined ? undefined : resolve(values.data),
    jsonFile: values.json === undefined ? undefined : resolve(values.json),
    isHelp: values.help,
  };
}

function wholeNumber(text: string, name: string, least: number): number {
  const number = Number(text.trim());
  if (Number.isInteger(number) && number >= least) return number;
  throw new StartProblem(
    `${name} attend un nombre entier, au moins ${least}\u00a0: «\u00a0${text}\u00a0» n’en est pas un.`,
  );
}
