import {
  COLLECTION_LABELS,
  CONTENT_COLLECTIONS,
  formatHour,
  GLOBAL_LABELS,
  GLOBAL_SLUGS,
  typeset,
  type ContentReference,
  type GlobalSlug,
  type PublishedCollection,
} from 'content-models';
import type { Payload, PayloadRequest, Where } from 'payload';
import type { Publication } from '../../payload-types.ts';
import { latestRow } from './latest-row.ts';
import type { PUBLICATION_CHANGES } from './labels.ts';
import { findQueuedRequests, queueRequest, removeRequests, RETRY_MS } from '../outbox/queue.ts';
import { subjectOf, type LoggedRequest } from '../outbox/requests.ts';
import { inTransaction } from '../outbox/transaction.ts';

/** How a publication ended. */
export type PublicationOutcome =
  | { status: 'online'; durationMs: number; pages: number; message: string | null }
  | { status: 'failed'; message: string };

/** A row of the log, as the worker needs it. */
export type LogRow = Pick<
  Publication,
  'id' | 'change' | 'status' | 'message' | 'address' | 'queuedAt' | 'documentCollection'
> & {
  documentId: number | null;
  /** Live addresses that the last try had to see. */
  checks: string[];
};

/** Adds a row « en file » to the log, in the transaction of the change. @returns its identifier */
export async function logRequest(
  req: PayloadRequest,
  entry: {
    /** Null when the publication is about the whole site. */
    collection: PublishedCollection | GlobalSlug | null;
    id: number | null;
    title: string | null;
    change: (typeof PUBLICATION_CHANGES)[number];
    /** Address of the document's own page, when it has one. */
    address?: string | null;
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
      address: entry.address ?? null,
      queuedAt: new Date().toISOString(),
    },
    overrideAccess: true,
    depth: 0,
    req,
  });
  return row.id;
}

/** Rows of the log by their identifiers; one that is no longer there is left out. */
export async function readRows(payload: Payload, ids: readonly number[]): Promise<Map<number, LogRow>> {
  return new Map((await findRows(payload, { id: { in: [...ids] } })).map((row) => [row.id, row]));
}

/** Rows that match, oldest first. */
export async function findRows(payload: Payload, where: Where): Promise<LogRow[]> {
  const { docs } = await payload.find({
    collection: 'publications',
    where,
    sort: 'id',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs.map((row) => ({ ...row, documentId: row.documentId ?? null, checks: stringsIn(row.checks) }));
}

/** Writes columns of a row. By the adapter: the log has neither hooks nor rules, and two hundred rows may wait. */
export async function updateRow(
  payload: Payload,
  id: number,
  data: Partial<Publication>,
  req?: PayloadRequest,
): Promise<void> {
  await payload.db.updateOne({
    collection: 'publications',
    id,
    data: { ...data, updatedAt: new Date().toISOString() },
    returning: false,
    ...(req === undefined ? {} : { req }),
  });
}

/** Writes how a publication ended. */
export async function logOutcome(payload: Payload, publication: number, outcome: PublicationOutcome): Promise<void> {
  await updateRow(
    payload,
    publication,
    outcome.status === 'online'
      ? { ...outcome, durationMs: Math.round(outcome.durationMs), onlineAt: new Date().toISOString() }
      : outcome,
  );
}

/**
 * Says that a publication waits for its hour, and asks for it again at that moment: a
 * publication that waits always has its request.
 */
export async function logWaiting(payload: Payload, request: LoggedRequest, until: Date): Promise<void> {
  const message = typeset(`Paraîtra le ${formatHour(until)}.`);
  await inTransaction(payload, async (req) => {
    await updateRow(payload, request.publication, { status: 'queued', message }, req);
    await queueRequest(req, request, until);
  });
}

/**
 * Says what holds a publication back, and asks for it again: the cause may go without anybody knowing, so that a
 * publication that is held back always has its request.
 */
export async function logHeldBack(
  payload: Payload,
  { request, row, message }: { request: LoggedRequest; row: Pick<LogRow, 'status' | 'message'>; message: string },
): Promise<void> {
  // Said once, however often it is tried.
  if (row.status !== 'failed' || row.message !== message) {
    payload.logger.error({ msg: message, subject: subjectOf(request) });
  }
  await inTransaction(payload, async (req) => {
    await updateRow(payload, request.publication, { status: 'failed', message }, req);
    await queueRequest(req, request, new Date(Date.now() + RETRY_MS));
  });
}

/** Queues the publication of a row again, at once and instead of the requests it has, and says so in the row. */
export async function queueAgain(payload: Payload, row: LogRow, former: readonly number[] = []): Promise<void> {
  const request = requestOf(row);
  if (request === undefined) return;
  await inTransaction(payload, async (req) => {
    await updateRow(payload, row.id, { status: 'queued', message: null, queuedAt: row.queuedAt ?? null }, req);
    await removeRequests(payload, former, req);
    await queueRequest(req, request);
  });
}

/** What a row asks of the worker; undefined for one that tells of something else. */
export function requestOf({ id, change, documentCollection, documentId }: LogRow): LoggedRequest | undefined {
  if (change === 'everything') return { subject: 'everything', publication: id };
  const slug = GLOBAL_SLUGS.find((candidate) => candidate === documentCollection);
  if (slug !== undefined) return { subject: 'global', slug, publication: id };
  const collection = CONTENT_COLLECTIONS.find((candidate) => candidate === documentCollection);
  if (collection === undefined || documentId === null) return undefined;
  return { subject: 'document', collection, id: documentId, publication: id };
}

/**
 * Adds a row for a failure that no one asked a publication for: a picture deleted while in use, a
 * start. One that the last row already tells is not told again.
 */
export async function logFailure(payload: Payload, { target, title, message }: Failure): Promise<void> {
  const latest = await latestRow(payload, target);
  if (latest?.status === 'failed' && latest.message === message) return;
  await addFailure(payload, { target, title, message });
}

/**
 * The same for a document that is held back though no request of this moment is about it, as after a start: with a
 * request, so that it is tried again. A row that is not at its end has its request already; one that failed may have
 * failed for something else, which nobody tries again.
 */
export async function logHeldBackAlone(
  payload: Payload,
  { target, title, message }: { target: ContentReference; title: string; message: string },
): Promise<void> {
  const latest = await latestRow(payload, target);
  if (latest?.status === 'queued' || latest?.status === 'updating') return;
  if (latest?.status === 'failed' && (await isQueued(payload, latest.id))) return;
  await inTransaction(payload, async (req) => {
    const publication = await addFailure(payload, { target, title, message }, req);
    await queueRequest(req, { subject: 'document', ...target, publication }, new Date(Date.now() + RETRY_MS));
  });
}

/** Whether a row has a request in the queue. */
async function isQueued(payload: Payload, publication: number): Promise<boolean> {
  return (await findQueuedRequests(payload)).some(({ request }) => request.publication === publication);
}

interface Failure {
  target: ContentReference | { collection: GlobalSlug; id: null };
  title: string;
  message: string;
}

/** @returns the identifier of the row */
async function addFailure(
  payload: Payload,
  { target, title, message }: Failure,
  req?: PayloadRequest,
): Promise<number> {
  const { id } = await payload.create({
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
    ...(req && { req }),
  });
  return id;
}

function stringsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function labelOf(collection: PublishedCollection | GlobalSlug | null): string {
  if (collection === null) return 'Tout le site';
  return collection in GLOBAL_LABELS
    ? GLOBAL_LABELS[collection as GlobalSlug]
    : COLLECTION_LABELS[collection as PublishedCollection].singular;
}
