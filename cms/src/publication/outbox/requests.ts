import { CONTENT_COLLECTIONS, GLOBAL_SLUGS, referenceKey } from 'content-models';
import { z } from 'zod';

/** What a saved change asks of the worker: to make the site agree with the CMS about one thing. */
export const requestSchema = z.intersection(
  z.object({
    /** Row of the log to keep up to date, or null when the change has none of its own. */
    publication: z.number().nullable(),
  }),
  z.discriminatedUnion('subject', [
    z.object({ subject: z.literal('document'), collection: z.enum(CONTENT_COLLECTIONS), id: z.number() }),
    z.object({ subject: z.literal('global'), slug: z.enum(GLOBAL_SLUGS) }),
    z.object({ subject: z.literal('redirects') }),
    /** To render every page again and tell which ones differed. */
    z.object({ subject: z.literal('everything') }),
  ]),
);

export type PublicationRequest = z.infer<typeof requestSchema>;

/** A request that has a row in the log. */
export type LoggedRequest = PublicationRequest & { publication: number };

export function isLogged(request: PublicationRequest): request is LoggedRequest {
  return request.publication !== null;
}

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
