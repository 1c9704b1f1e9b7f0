import { z } from 'zod';

/** Collections whose documents are published on their own. */
export const PUBLISHED_COLLECTIONS = [
  'press-releases',
  'press-kits',
  'manifestos',
  'events',
  'replays',
  'labels',
  'concertations',
  'ai-projects',
  'ai-resources',
  'programmes',
  'pages',
  'people',
  'organizations',
  'press-contacts',
] as const;

/** Collections published only because a published document shows or offers them. */
export const ASSET_COLLECTIONS = ['media', 'documents'] as const;

export const CONTENT_COLLECTIONS = [...PUBLISHED_COLLECTIONS, ...ASSET_COLLECTIONS] as const;

export type PublishedCollection = (typeof PUBLISHED_COLLECTIONS)[number];
export type AssetCollection = (typeof ASSET_COLLECTIONS)[number];
export type ContentCollection = (typeof CONTENT_COLLECTIONS)[number];

export function isAssetCollection(collection: ContentCollection): collection is AssetCollection {
  return (ASSET_COLLECTIONS as readonly string[]).includes(collection);
}

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
