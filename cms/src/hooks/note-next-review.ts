import type { CollectionBeforeChangeHook } from 'payload';

/** A commitment as far as its review goes. */
export interface Reviewed {
  progress?: { reviewOn?: string | null } | null;
}

/** A manifesto as far as reviews go. */
export interface WithReviews {
  chapters?: { commitments?: Reviewed[] | null }[] | null;
}

/** The first day on which a commitment is to be looked at again, as Payload keeps days; null when none is. */
export function nextReview({ chapters }: WithReviews): string | null {
  const days = (chapters ?? [])
    .flatMap(({ commitments }) => commitments ?? [])
    .flatMap(({ progress }) => progress?.reviewOn ?? []);
  return days.toSorted()[0] ?? null;
}

/** Keeps it on the manifesto, where lists sort and filter by it. */
export const noteNextReview: CollectionBeforeChangeHook<WithReviews & { id: number }> = ({ data }) =>
  data.chapters === undefined ? data : { ...data, nextReviewOn: nextReview(data) };
