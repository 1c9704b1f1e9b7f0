import { CHANGE_KINDS, type ChangeKind, type Place } from '../measure/changes.ts';
import type { BenchResult } from './result.ts';
import { summarize, type Summary } from './statistics.ts';

/** A line of the table of changes. */
export interface Measure {
  label: string;
  /** Undefined where it does not apply or nothing could be measured. */
  summary: Summary | undefined;
}

const KIND_LABELS: Readonly<Record<ChangeKind, string>> = {
  create: 'Nouveau communiqué',
  body: 'Texte modifié',
  title: 'Titre modifié',
  slug: 'Adresse changée',
  unpublish: 'Dépublication',
  delete: 'Suppression',
  progress: 'Suivi d’un engagement',
  theme: 'Mots d’un thème',
};

const PLACE_LABELS: Readonly<Record<Place, string>> = {
  page: 'page',
  home: 'accueil',
  list: 'liste',
  followUp: 'flux du suivi',
  search: 'recherche',
  oldAddress: 'ancienne adresse (301 ou 410)',
};

const PLACES = Object.keys(PLACE_LABELS) as Place[];

/** Times from the CMS's answer until readers see the change: a line for each change and place. */
export function timesOf({ changes, settings }: BenchResult): Measure[] {
  const ofChanges = CHANGE_KINDS.flatMap((kind) =>
    PLACES.flatMap((place) => {
      const values = changes
        .filter((change) => change.kind === kind)
        .flatMap((change) => change.seenAfterMs[place] ?? []);
      const label = `${KIND_LABELS[kind]} → ${PLACE_LABELS[place]}`;
      return values.length === 0 ? [] : [{ label, summary: summarize(values) }];
    }),
  );
  return [
    ...ofChanges,
    { label: 'Réglage du site → accueil', summary: summarize(settings.map(({ homeMs }) => homeMs)) },
    {
      label: 'Réglage du site → toutes les pages',
      summary: summarize(settings.map(({ everywhereMs }) => everywhereMs)),
    },
    {
      label: 'Communiqué publié pendant ce temps → page',
      summary: summarize(settings.map(({ releaseMeanwhileMs }) => releaseMeanwhileMs)),
    },
  ];
}

/** What each kind of change costs. */
export interface Cost {
  label: string;
  pages: Summary | undefined;
  passMs: Summary | undefined;
  workerCpuMs: Summary | undefined;
  answerMs: Summary | undefined;
  /** How many were measured while the index of every page was being built. */
  whileIndexing: number;
}

export function costsOf({ changes }: BenchResult): Cost[] {
  return CHANGE_KINDS.map((kind) => {
    const ofKind = changes.filter((change) => change.kind === kind);
    return {
      label: KIND_LABELS[kind],
      pages: summarize(ofKind.flatMap(({ pages }) => pages ?? [])),
      passMs: summarize(ofKind.flatMap(({ passMs }) => passMs ?? [])),
      workerCpuMs: summarize(ofKind.map(({ workerCpuMs }) => workerCpuMs)),
      answerMs: summarize(ofKind.map(({ answerMs }) => answerMs)),
      whileIndexing: ofKind.filter(({ wasIndexing }) => wasIndexing).length,
    };
  });
}

export function labelOfKind(kind: ChangeKind | 'settings'): string {
  return kind === 'settings' ? 'Réglage du site' : KIND_LABELS[kind];
}
