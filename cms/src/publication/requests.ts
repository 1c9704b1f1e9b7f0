import type { ContentCollection, DocumentId, GlobalSlug } from 'content-models';

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
