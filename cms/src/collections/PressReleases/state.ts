import { endOfWait } from '../../publication/projection/is-public.ts';

/** Where a release stands, as its panel and the list say it. Derived from its fields, kept nowhere. */
export const RELEASE_STATE_LABELS = {
  draft: 'Brouillon',
  'to-review': 'À relire',
  scheduled: 'Programmé',
  embargoed: 'Sous embargo',
  published: 'Publié',
  corrected: 'Corrigé',
  withdrawn: 'Retiré',
} as const;

export type ReleaseState = keyof typeof RELEASE_STATE_LABELS;

/** The fields of a release that decide its state. */
export interface ReleaseFacts {
  _status?: 'draft' | 'published' | null;
  deletedAt?: string | null;
  isToReview?: boolean | null;
  embargoUntil?: string | null;
  corrections?: readonly { date?: string | null }[] | null;
  withdrawal?: { reason?: string | null; date?: string | null } | null;
}

/**
 * State of a release at a moment.
 * @param accesses how many journalists may read it before its hour
 */
export function stateOf(release: ReleaseFacts, { now, accesses = 0 }: { now: Date; accesses?: number }): ReleaseState {
  if (release._status !== 'published') return release.isToReview === true ? 'to-review' : 'draft';
  if (endOfWait(release, now) !== undefined) return accesses > 0 ? 'embargoed' : 'scheduled';
  if (release.withdrawal?.date != null) return 'withdrawn';
  return (release.corrections ?? []).length > 0 ? 'corrected' : 'published';
}
