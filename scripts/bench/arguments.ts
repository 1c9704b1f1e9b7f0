import { resolve } from 'node:path';
import { HALVES, type Half } from 'tests';
import { parseArguments } from '../parse-arguments.ts';
import { UsageError } from '../usage-error.ts';

/** What can be measured. */
const SUBJECTS = ['publish', 'search', 'admin', 'endurance', 'lighthouse'] as const;
type Subject = (typeof SUBJECTS)[number];

export interface BenchArguments {
  /** Undefined when help is asked for. */
  subject: Subject | undefined;
  /** Sizes of the corpora, in the order given; undefined when none was. */
  documents: number[] | undefined;
  /** How often each change is made. */
  runs: number;
  /** The same for the settings, which render every page again. */
  settingsRuns: number;
  /** Folder where corpora are kept, one a size; undefined: made for this run and removed. */
  dataFolder: string | undefined;
  /** File of the result; undefined: chosen. */
  jsonFile: string | undefined;
  /** Sequences of changes to compare with a full rendering. */
  sequences: number;
  /** How often the worker is killed. */
  kills: number;
  /** Halves of the questions whose missed ones are shown. */
  misses: readonly Half[];
  /** Site to visit; undefined: a demonstration started for it. */
  siteUrl: string | undefined;
}

export const HELP = `npm run bench -- publish [options]     mesure la mise en ligne, du CMS à la page, à la liste et à la recherche

--documents 100,1000,10000   tailles du corpus, mesurées l’une après l’autre (10000 si rien n’est dit)
--runs 50                    combien de fois chaque changement est fait
--settings-runs 5            de même pour un réglage du site, qui refait toutes les pages
--data <dossier>             garde les corpus d’une fois sur l’autre, au lieu d’un dossier temporaire
--json <fichier>             où écrire toutes les mesures

npm run bench -- search [options]      compare la recherche à Pagefind et à MiniSearch, question par question

--documents 10000            sur un corpus, pour les octets, les délais et l’index (la démonstration si rien n’est dit)
--show-misses                montre les questions manquées de la moitié de réglage
--show-misses-aside          et celles de la moitié mise de côté, que l’on ne regarde pas en réglant
--data <dossier>             garde le contenu et le site d’une fois sur l’autre, au lieu d’un dossier temporaire

npm run bench -- admin [options]       mesure l’accueil de l’administration, sa recherche et « Utilisé par »

--documents 100,10000        tailles du corpus, mesurées l’une après l’autre (100 et 10000 si rien n’est dit)
--runs 50                    combien de fois chaque question est posée
--data <dossier>             garde les corpus d’une fois sur l’autre, au lieu d’un dossier temporaire

npm run bench -- endurance [options]   compare longuement ce que « npm test » compare brièvement

--sequences 3000             suites de changements comparées à une publication complète
--kills 100                  arrêts brutaux du worker pendant cent publications

npm run bench -- lighthouse [options]  note l’accueil, un communiqué, un manifeste et un événement, sur téléphone

--site <adresse>             site de démonstration déjà en service, au lieu d’un site démarré pour la mesure`;

const options = {
  documents: { type: 'string' },
  runs: { type: 'string', default: '50' },
  'settings-runs': { type: 'string', default: '5' },
  data: { type: 'string' },
  json: { type: 'string' },
  sequences: { type: 'string', default: '3000' },
  kills: { type: 'string', default: '100' },
  'show-misses': { type: 'boolean', default: false },
  'show-misses-aside': { type: 'boolean', default: false },
  site: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** @throws {UsageError} on what is not understood */
export function parseBenchArguments(args: string[]): BenchArguments {
  const { values, positionals } = parseArguments({ args, options, allowPositionals: true }, HELP);
  const subject = SUBJECTS.find((candidate) => candidate === positionals.join(' '));
  if (!values.help && subject === undefined) {
    throw new UsageError(`Dites ce qu’il faut mesurer\u00a0: npm run bench -- publish\n\n${HELP}`);
  }
  return {
    subject: values.help ? undefined : subject,
    documents: values.documents?.split(',').map((size) => wholeNumber(size, '--documents', 50)),
    runs: wholeNumber(values.runs, '--runs', 0),
    settingsRuns: wholeNumber(values['settings-runs'], '--settings-runs', 0),
    dataFolder: values.data === undefined ? undefined : resolve(values.data),
    jsonFile: values.json === undefined ? undefined : resolve(values.json),
    sequences: wholeNumber(values.sequences, '--sequences', 1),
    kills: wholeNumber(values.kills, '--kills', 1),
    misses: HALVES.filter((half) => values[half === 'aside' ? 'show-misses-aside' : 'show-misses']),
    siteUrl: values.site,
  };
}

function wholeNumber(text: string, name: string, least: number): number {
  const number = Number(text.trim());
  if (Number.isInteger(number) && number >= least) return number;
  throw new UsageError(
    `${name} attend un nombre entier, au moins ${least}\u00a0: «\u00a0${text}\u00a0» n’en est pas un.`,
  );
}
