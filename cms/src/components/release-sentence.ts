import { formatDate, formatHour, dayOf, typeset } from 'content-models';
import { problemOfHour } from '../collections/PressReleases/appearance.ts';
import {
  RELEASE_STATE_LABELS,
  stateOf,
  type ReleaseFacts,
  type ReleaseState,
} from '../collections/PressReleases/state.ts';

/** What the panel knows of a release. */
export interface ReleaseStanding {
  /** As others see it; null for one that was never saved. */
  stored: ReleaseFacts | null;
  /** As last saved, a draft of what is on line perhaps. */
  latest: ReleaseFacts;
  /** The hour that the form holds, saved or not. */
  planned: string | null;
  now: Date;
  /** How many journalists may read it before its hour. */
  accesses?: number;
}

/** Where a release stands, and what will happen when, in French. */
export function describeRelease({ stored, latest, planned, now, accesses = 0 }: ReleaseStanding): {
  state: ReleaseState;
  title: string;
  details: string[];
} {
  const isPublished = stored?._status === 'published';
  const shown = isPublished ? stored : latest;
  const state = stateOf(shown, { now, accesses });
  const details = [
    describeState(state, shown, accesses),
    isPublished && latest._status === 'draft' ? describeChanges(latest) : null,
    describePlan({ isPublished, state, current: shown.embargoUntil ?? null, planned, now }),
  ];
  return {
    state,
    title: RELEASE_STATE_LABELS[state],
    details: details.filter((detail) => detail !== null).map((detail) => typeset(detail)),
  };
}

function describeState(state: ReleaseState, release: ReleaseFacts, accesses: number): string | null {
  const hour = release.embargoUntil == null ? null : formatHour(new Date(release.embargoUntil));
  switch (state) {
    case 'draft':
    case 'published':
      return null;
    case 'to-review':
      return 'Une relecture est demandée.';
    case 'scheduled':
      return `Paraîtra seul le ${hour ?? ''}.`;
    case 'embargoed':
      return `${accesses === 1 ? 'Un accès de journaliste le montre' : `${String(accesses)} accès de journalistes le montrent`} déjà. Paraîtra pour tous le ${hour ?? ''}.`;
    case 'corrected': {
      const last = (release.corrections ?? [])
        .flatMap(({ date }) => date ?? [])
        .sort()
        .at(-1);
      return last === undefined ? null : `Dernière correction : le ${dayInWords(last)}.`;
    }
    case 'withdrawn': {
      const date = release.withdrawal?.date;
      return `${date == null ? 'Retiré' : `Retiré le ${dayInWords(date)}`} : sa page dit pourquoi, son texte n’est plus sur le site.`;
    }
    default:
      return state satisfies never;
  }
}

function describeChanges({ isToReview }: ReleaseFacts): string {
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
}: {
  isPublished: boolean;
  state: ReleaseState;
  /** Hour of what is shown. */
  current: string | null;
  planned: string | null;
  now: Date;
}): string | null {
  if (isPublished && momentOf(planned) === momentOf(current)) return null;
  if (planned === null) {
    return isPublished && !isWaiting(state) ? null : '« Publier » le met sur le site tout de suite.';
  }
  const hour = new Date(planned);
  const problem = problemOfHour(hour, now);
  if (problem !== null) return problem;
  return isPublished && !isWaiting(state)
    ? `« Publier » le retirerait du site jusqu’au ${formatHour(hour)}.`
    : `« Publier » le fera paraître le ${formatHour(hour)}.`;
}

function isWaiting(state: ReleaseState): boolean {
  return state === 'scheduled' || state === 'embargoed';
}

function momentOf(hour: string | null): number | null {
  return hour === null ? null : new Date(hour).getTime();
}

function dayInWords(date: string): string {
  return formatDate(dayOf(new Date(date)));
}
