import { referenceKey, type ContentCollection, type DocumentId, type GlobalSlug } from 'content-models';

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

export function isLogged(request: PublicationRequest): request is LoggedRequest {
  return request.publication !== null;
}

/** Puts a change on line; rejects when it could not even be tried, and the job is tried again later. */
export type Publish = (request: PublicationRequest) => Promise<void>;

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
