import { referenceKey, type ContentCollection, type DocumentId, type GlobalSlug } from 'content-models';
import type { Payload, PayloadRequest } from 'payload';

/** What a saved change asks of the worker: to make the site agree with the CMS about one thing. */
export type PublicationRequest = {
  /** Row of the log to keep up to date, or null when the change has none of its own. */
  publication: number | null;
} & (
  | { subject: 'document'; collection: ContentCollection; id: DocumentId }
  | { subject: 'global'; slug: GlobalSlug }
  | { subject: 'redirects' }
  /** To render every page again and tell which ones differed. */
  | { subject: 'everything' }
);

/** A request that has a row in the log. */
export type LoggedRequest = PublicationRequest & { publication: number };

/** Puts a change on line; rejects when it could not even be tried, and the job is tried again later. */
export type Publish = (request: PublicationRequest) => Promise<void>;

/** Queue of the publications, apart from Payload's own jobs. */
export const PUBLICATION_QUEUE = 'publication';

export const PUBLICATION_TASK = 'publish';

/** How long a request waits before it is tried again by itself. */
export const RETRY_MS = 10_000;

/** What a request is about, as text: `press-releases/12`, `navigation`. */
export function subjectOf(request: PublicationRequest): string {
  switch (request.subject) {
    case 'document':
      return referenceKey(request);
    case 'global':
      return request.slug;
    case 'redirects':
    case 'everything':
      return request.subject;
    default:
      return request satisfies never;
  }
}

/** Stores a request in the transaction under way, if any: both are kept, or neither. */
export async function queueRequest(req: PayloadRequest, request: PublicationRequest, waitUntil?: Date): Promise<void> {
  await req.payload.jobs.queue({
    task: PUBLICATION_TASK,
    queue: PUBLICATION_QUEUE,
    // Stored as JSON.
    input: { request: { ...request } },
    ...(waitUntil === undefined ? {} : { waitUntil }),
    req,
  });
}

/** A job of the queue that is not under way. */
export interface WaitingJob {
  id: number;
  /** Row of the log that it is about. */
  publication: number | null;
}

/** The jobs that wait in the queue, now or for later. */
export async function findJobs(payload: Payload): Promise<WaitingJob[]> {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: { and: [{ queue: { equals: PUBLICATION_QUEUE } }, { processing: { equals: false } }] },
    select: { input: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs.map(({ id, input }) => ({ id, publication: publicationIn(input) }));
}

function publicationIn(input: unknown): number | null {
  if (typeof input !== 'object' || input === null || !('request' in input)) return null;
  const { request } = input;
  if (typeof request !== 'object' || request === null || !('publication' in request)) return null;
  return typeof request.publication === 'number' ? request.publication : null;
}
