import type { CollectionBeforeChangeHook } from 'payload';

/** Dates the first publication, once. A date given with the document, by an import, is kept. */
export const stampFirstPublication: CollectionBeforeChangeHook<Publishable> = ({ data, originalDoc }) => {
  const isDated = (data.publishedAt ?? originalDoc?.publishedAt ?? null) !== null;
  if (data._status === 'published' && !isDated) data.publishedAt = new Date().toISOString();
  return data;
};

interface Publishable {
  id: number;
  publishedAt?: string | null;
  _status?: 'draft' | 'published' | null;
}
