import type { PublishedCollection } from 'content-models';
import type { Payload, Where } from 'payload';
import type { Publication } from '../../payload-types.ts';
import type { Setback } from '../confirmation/describe-setback.ts';

/** What a row is about: a document, a global, which has no number, or the whole site. */
export interface RowSubject {
  collection: Publication['documentCollection'];
  id: number | null;
}

/** Which rows are about something. */
export function rowsAbout({ collection, id }: RowSubject): Where {
  return {
    documentCollection: { equals: collection },
    documentId: id === null ? { exists: false } : { equals: id },
  };
}

/** The last row; undefined when there is none. */
export function latestRow(payload: Payload, subject: RowSubject): Promise<Publication | undefined> {
  return findLatest(payload, rowsAbout(subject));
}

/** The last publication of a document, when it was refused or failed; null otherwise. */
export async function readSetback(
  payload: Payload,
  collection: PublishedCollection,
  id: number,
): Promise<Setback | null> {
  const subject = { collection, id };
  const last = await latestRow(payload, subject);
  if (last?.status !== 'failed') return null;
  const done = await findLatest(payload, { and: [rowsAbout(subject), { status: { equals: 'online' } }] });
  return { ...last, isOnline: done?.change === 'published' };
}

async function findLatest(payload: Payload, where: Where): Promise<Publication | undefined> {
  const { docs } = await payload.find({
    collection: 'publications',
    where,
    sort: '-id',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs[0];
}
