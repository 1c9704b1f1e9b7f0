import { z } from 'zod';
import { PUBLISHED_COLLECTIONS, type ContentCollection } from '../types/slugs.ts';

/** Identifier of a document within its collection, as the CMS numbers them. */
export const documentId = z.number().int().positive();
export type DocumentId = z.infer<typeof documentId>;

/** Points to a published document of any collection. */
export const reference = z.strictObject({
  collection: z.enum(PUBLISHED_COLLECTIONS),
  id: documentId,
});
export type Reference = z.infer<typeof reference>;

/** Points to any document or asset. */
export interface ContentReference {
  collection: ContentCollection;
  id: DocumentId;
}

/** Stable text form of a reference, `press-releases/12`. */
export function referenceKey({ collection, id }: ContentReference): string {
  return `${collection}/${String(id)}`;
}
