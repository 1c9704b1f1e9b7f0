import type { PublishedDocument } from 'content-models';

/** Title and description of a document's page: those written for search engines, else its own. */
export function describePage({ title, summary, seo }: Pick<PublishedDocument, 'title' | 'summary' | 'seo'>): {
  title: string;
  description: string | null;
} {
  return { title: seo.title ?? title, description: seo.description ?? summary };
}
