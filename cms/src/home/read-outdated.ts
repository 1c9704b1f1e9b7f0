import { dayOf, type IsoDay } from 'content-models';
import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload';
import { uncheckedProjects } from '../collections/AiProjects/outdated.ts';
import { resourcesOfBrokenLinks, uncheckedResources } from '../collections/AiResources/outdated.ts';
import { dueReviews } from '../collections/Manifestos/due-reviews.ts';

/** How many of what is to be looked at again, up to `MOST_COUNTED`. */
export interface Outdated {
  commitments: number;
  aiProjects: number;
  aiResources: number;
  brokenLinks: number;
  /** Before which a check is old. */
  since: IsoDay;
}

/** As many as anybody counts: more are « plus de 99 ». */
export const MOST_COUNTED = 100;

/** Months after which a card is to be checked again. */
const OLD_AFTER_MONTHS = 6;

/** Counts what is to be looked at again, whoever asks. */
export async function readOutdated({ payload }: PayloadRequest, now: Date): Promise<Outdated> {
  const today = dayOf(now);
  const since = monthsBefore(today, OLD_AFTER_MONTHS);
  const moment = `${since}T00:00:00.000Z`;
  const [due, aiProjects, aiResources, brokenLinks] = await Promise.all([
    dueReviews(payload, today),
    countPublished(payload, uncheckedProjects(moment)),
    countPublished(payload, uncheckedResources(moment)),
    countPublished(payload, resourcesOfBrokenLinks()),
  ]);
  const commitments = due.reduce((sum, manifesto) => sum + manifesto.commitments.length, 0);
  return { commitments, aiProjects, aiResources, brokenLinks, since };
}

async function countPublished(
  payload: Payload,
  { collection, where }: { collection: CollectionSlug; where: Where },
): Promise<number> {
  const { docs } = await payload.db.find({
    collection,
    where: { and: [{ _status: { equals: 'published' } }, where, { deletedAt: { exists: false } }] },
    limit: MOST_COUNTED,
    pagination: false,
    select: { id: true },
  });
  return docs.length;
}

/** The same day some months before, or the first of the next month where there is none. */
function monthsBefore(day: IsoDay, months: number): IsoDay {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return dayOf(date);
}
