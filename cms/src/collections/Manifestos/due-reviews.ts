import { dayOf, manifestoType, type IsoDay } from 'content-models';
import type { Payload } from 'payload';

/** A manifesto some of whose commitments are to be looked at again. */
export interface DueManifesto {
  id: number;
  title: string;
  commitments: DueCommitment[];
}

interface DueCommitment {
  /** As its page has it, `1.2`. */
  number: string;
  title: string;
  since: IsoDay;
}

/** The commitments whose day of review has come, drafts included, those that wait the longest first. */
export async function dueReviews(payload: Payload, today: IsoDay): Promise<DueManifesto[]> {
  const { docs } = await payload.find({
    collection: manifestoType.slug,
    draft: true,
    depth: 0,
    pagination: false,
    sort: 'nextReviewOn',
    where: { nextReviewOn: { less_than_equal: `${today}T23:59:59.999Z` } },
    select: { title: true, chapters: true },
  });
  return docs.map(({ id, title, chapters }) => ({
    id,
    title,
    commitments: (chapters ?? []).flatMap(({ commitments }, chapter) =>
      (commitments ?? []).flatMap(({ title: name, progress: { reviewOn } }, place) => {
        const since = reviewOn == null ? null : dayOf(new Date(reviewOn));
        const number = `${String(chapter + 1)}.${String(place + 1)}`;
        return since === null || since > today ? [] : [{ number, title: name, since }];
      }),
    ),
  }));
}
