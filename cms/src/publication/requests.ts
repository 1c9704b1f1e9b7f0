import type { ContentCollection, DocumentId, GlobalSlug } from 'content-models';
import type { PayloadRequest } from 'payload';

/** What a saved change asks of the worker: to make the site agree with the CMS about one thing. */
export type PublicationRequest = {
  /** Row of the log to keep up to date, or null when the change has none of its own. */
  publication: number | null;
} & (
  | { subject: 'document'; collection: ContentCollection; id: DocumentId }
  | { subject: 'global'; slug: GlobalSlug }
  | { subject: 'redirects' }
);

/** Puts a change on line; rejects when it could not even be tried, and the job is tried again later. */
export type Publish = (request: PublicationRequest) => Promise<void>;

/** Queue of the publications, apart from Payload's own jobs. */
export const PUBLICATION_QUEUE = 'publication';

export const PUBLICATION_TASK = 'publish';

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
