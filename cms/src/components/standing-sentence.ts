import { COLLECTION_LABELS, dayOf, formatDate, formatHour, typeset, type PublishedCollection } from 'content-models';
import { problemOfHour } from '../fields/appearance.ts';
import { isKept } from '../fields/date-writings.ts';
import {
  stateLabel,
  stateOf,
  type DocumentFacts,
  type DocumentState,
} from '../publication/confirmation/document-state.ts';

/** What the panel knows of a document. */
export interface DocumentStanding {
  collection: PublishedCollection;
  /** As others see it; null for one that was never saved. */
  stored: DocumentFacts | null;
  /** As last saved, a draft of what is online perhaps. */
  latest: DocumentFacts;
  /** The hour that the form holds, saved or not; words when they were not understood. */
  planned: string | null;
  now: Date;
  /** How many journalists may read it before its hour. */
  accesses?: number;
}

/** Where a document stands, and what will happen when, in French. */
export function describeStanding({ collection, stored, latest, planned, now, accesses = 0 }: DocumentStanding): {
  state: DocumentState;
  title: string;
  details: string[];
} {
  const it = COLLECTION_LABELS[collection].isFeminine ? FEMININE : MASCULINE;
  const isPublished = stored?._status === 'published';
  const shown = isPublished ? stored : latest;
  const state = stateOf(shown, { now, accesses });
  const details = [
    describeState(state, shown, { accesses, it }),
    isPublished && latest._status === 'draft' ? describeChanges(latest) : null,
    describePlan({ isPublished, state, current: shown.embargoUntil ?? null, planned, now, it }),
  ];
  return {
    state,
    title: stateLabel(state, collection),
    details: details.filter((detail) => detail !== null).map((detail) => typeset(detail)),
  };
}

/** Words that agree with the name of the type. */
const MASCULINE = { pronoun: 'le', alone: 'seul' } as const;
const FEMININE = { pronoun: 'la', alone: 'seule' } as const;
type Agreement = typeof MASCULINE | typeof FEMININE;

function describeState(
  state: DocumentState,
  document: DocumentFacts,
  { accesses, it }: { accesses: number; it: Agreement },
): string | null {
  const hour = document.embargoUntil == null ? null : formatHour(new Date(document.embargoUntil));
  switch (state) {
    case 'draft':
    case 'published':
      return null;
    case 'to-review':
      return 'Une relecture est demandée.';
    case 'scheduled':
      return `Paraîtra ${it.alone} le ${hour ?? ''}.`;
    case 'embargoed':
      return `${accesses === 1 ? 'Un accès de journaliste le montre' : `${String(accesses)} accès de journalistes le montrent`} déjà. Paraîtra pour tous le ${hour ?? ''}.`;
    case 'corrected': {
      const last = (document.corrections ?? [])
        .flatMap(({ date }) => date ?? [])
        .sort()
        .at(-1);
      return last === undefined ? null : `Dernière correction : le ${dayInWords(last)}.`;
    }
    case 'withdrawn': {
      const date = document.withdrawal?.date;
      return `${date == null ? 'Retiré' : `Retiré le ${dayInWords(date)}`} : sa page dit pourquoi, son texte n’est plus sur le site.`;
    }
    default:
      return state satisfies never;
  }
}

function describeChanges({ isToReview }: DocumentFacts): string {
  return isToReview === true
    ? 'Des changements attendent une relecture, puis d’être publiés.'
    : 'Des changements sont enregistrés et ne sont pas publiés.';
}

/** What « Publier » would do with the hour of the form; null when it would change nothing. */
function describePlan({
  isPublished,
  state,
  current,
  planned,
  now,
  it,
}: {
  isPublished: boolean;
  state: DocumentState;
  /** Hour of what is shown. */
  current: string | null;
  planned: string | null;
  now: Date;
  it: Agreement;
}): string | null {
  if (isPublished && momentOf(planned) === momentOf(current)) return null;
  if (planned === null) {
    return isPublished && !isWaiting(state) ? null : `« Publier » ${it.pronoun} met sur le site tout de suite.`;
  }
  if (!isKept(planned)) return NOT_UNDERSTOOD;
  const hour = new Date(planned);
  const problem = problemOfHour(hour, now);
  if (problem !== null) return problem;
  return isPublished && !isWaiting(state)
    ? `« Publier » ${it.pronoun} retirerait du site jusqu’au ${formatHour(hour)}.`
    : `« Publier » ${it.pronoun} fera paraître le ${formatHour(hour)}.`;
}

const NOT_UNDERSTOOD = 'L’heure de « Paraît le » n’est pas comprise. Corrigez-la avant de publier.';

function isWaiting(state: DocumentState): boolean {
  return state === 'scheduled' || state === 'embargoed';
}

function momentOf(hour: string | null): number | null {
  return hour === null ? null : new Date(hour).getTime();
}

function dayInWords(date: string): string {
  return formatDate(dayOf(new Date(date)));
}
