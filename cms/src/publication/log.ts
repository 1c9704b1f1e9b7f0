import {
  COLLECTION_LABELS,
  GLOBAL_LABELS,
  type ContentReference,
  type GlobalSlug,
  type PublishedCollection,
} from 'content-models';
import type { Payload, PayloadRequest } from 'payload';

/** What a saved change does to the public site. */
export const PUBLICATION_CHANGES = ['published', 'unpublished', 'deleted', 'global'] as const;

/** Where a publication stands. */
export const PUBLICATION_STATUSES = ['queued', 'online', 'failed'] as const;

/** How a publication ended. */
export type PublicationOutcome =
  | { status: 'online'; address: string | null; pages: number; durationMs: number }
  | { status: 'failed'; message: string };

/** Adds a row « en file » to the log, in the transaction of the change. @returns its identifier */
export async function logRequest(
  req: PayloadRequest,
  entry: {
    collection: PublishedCollection | GlobalSlug;
    id: number | null;
    title: string | null;
    change: (typeof PUBLICATION_CHANGES)[number];
  },
): Promise<number> {
  const row = await req.payload.create({
    collection: 'publications',
    data: {
      documentCollection: entry.collection,
      documentId: entry.id,
      title: entry.title ?? labelOf(entry.collection),
      change: entry.change,
      status: 'queued',
      queuedAt: new Date().toISOString(),
    },
    overrideAccess: true,
    depth: 0,
    req,
  });
  return row.id;
}

/** Writes how a publication ended. */
export async function logOutcome(payload: Payload, publication: number, outcome: PublicationOutcome): Promise<void> {
  await payload.update({
    collection: 'publications',
    id: publication,
    data:
      outcome.status === 'online'
        ? {
            status: outcome.status,
            message: null,
            address: outcome.address,
            pages: outcome.pages,
            durationMs: Math.round(outcome.durationMs),
            onlineAt: new Date().toISOString(),
          }
        : { status: outcome.status, message: outcome.message },
    overrideAccess: true,
    depth: 0,
  });
}

/** Says that a publication waits for the end of an embargo; the job of that hour carries on. */
export async function logWaiting(payload: Payload, publication: number): Promise<void> {
  const message = 'Sous embargo : le document sera mis en ligne à l’heure indiquée.';
  await payload.update({
    collection: 'publications',
    id: publication,
    data: { status: 'queued', message },
    overrideAccess: true,
    depth: 0,
  });
}

/**
 * Adds a row for a failure that no one asked a publication for: a picture deleted while in use, a
 * start. One that the last row already tells is not told again.
 */
export async function logFailure(
  payload: Payload,
  {
    target,
    title,
    message,
  }: { target: ContentReference | { collection: GlobalSlug; id: null }; title: string; message: string },
): Promise<void> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: {
      documentCollection: { equals: target.collection },
      documentId: target.id === null ? { exists: false } : { equals: target.id },
    },
    sort: '-id',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  });
  if (docs[0]?.status === 'failed' && docs[0].message === message) return;
  await payload.create({
    collection: 'publications',
    data: {
      documentCollection: target.collection,
      documentId: target.id,
      title,
      change: target.id === null ? 'global' : 'published',
      status: 'failed',
      message,
      queuedAt: new Date().toISOString(),
    },
    overrideAccess: true,
    depth: 0,
  });
}

function labelOf(collection: PublishedCollection | GlobalSlug): string {
  return collection in GLOBAL_LABELS
    ? GLOBAL_LABELS[collection as GlobalSlug]
    : COLLECTION_LABELS[collection as PublishedCollection].singular;
}
