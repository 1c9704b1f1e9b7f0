import { pressReleaseType, releaseReference, type ReleaseTeller, type Theme } from 'content-models';
import type { Payload } from 'payload';
import { inTransaction } from '../publication/outbox/transaction.ts';
import { DAY_MS } from './limits.ts';
import { queueDelivery } from './outbox.ts';

/** What appeared longer ago is no news, whatever kept it from being sent: an old release put online again, a long failure. */
const NEWS_DAYS = 3;

/**
 * Puts in the outbox the messages of each release that was seen online for the first time, with the mark that it was
 * done: all of it is kept, or nothing. What is online is known from the log of publications, so that a crash between
 * the two loses nothing.
 */
export async function prepareMailings(
  payload: Payload,
  teller: Pick<ReleaseTeller, 'current'>,
  now: Date,
): Promise<void> {
  const since = new Date(now.getTime() - NEWS_DAYS * DAY_MS);
  for (const id of await findUntold(payload, since)) {
    const release = teller.current(releaseReference(id));
    const isNews = release?.withdrawal === null && Date.parse(release.publishedAt) >= since.getTime();
    if (isNews) await prepare(payload, release, now);
  }
}

/** Releases that went online lately, and of which nothing was sent. */
async function findUntold(payload: Payload, since: Date): Promise<number[]> {
  const { docs: publications } = await payload.find({
    collection: 'publications',
    where: {
      documentCollection: { equals: pressReleaseType.slug },
      change: { equals: 'published' },
      status: { equals: 'online' },
      onlineAt: { greater_than_equal: since.toISOString() },
    },
    select: { documentId: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const ids = [...new Set(publications.flatMap(({ documentId }) => documentId ?? []))];
  if (ids.length === 0) return [];
  const { docs: mailings } = await payload.find({
    collection: 'press-mailings',
    where: { release: { in: ids } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const told = new Set(mailings.map(({ release }) => release));
  return ids.filter((id) => !told.has(id));
}

async function prepare(payload: Payload, release: { id: number; themes: readonly Theme[] }, now: Date): Promise<void> {
  try {
    await inTransaction(payload, async (req) => {
      // First: another worker that does the same waits here, then is refused.
      await payload.db.create({
        collection: 'press-mailings',
        data: { release: release.id, createdAt: now.toISOString(), updatedAt: now.toISOString() },
        returning: false,
        req,
      });
      for (const subscriber of await findSubscribersTo(payload, release.themes)) {
        await queueDelivery(payload, { kind: 'release', release: release.id, subscriber, now }, req);
      }
    });
  } catch (error) {
    const { totalDocs } = await payload.count({
      collection: 'press-mailings',
      where: { release: { equals: release.id } },
      overrideAccess: true,
    });
    // Done by another worker.
    if (totalDocs === 0) throw error;
  }
}

/** Who confirmed, and wishes one of the themes or named none. */
async function findSubscribersTo(payload: Payload, themes: readonly Theme[]): Promise<number[]> {
  const { docs } = await payload.find({
    collection: 'press-subscribers',
    where: {
      confirmedAt: { exists: true },
      unsubscribedAt: { exists: false },
      bouncedAt: { exists: false },
    },
    select: { themes: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs
    .filter(({ themes: wished }) => wished == null || wished.length === 0 || wished.some((one) => themes.includes(one)))
    .map(({ id }) => id);
}
