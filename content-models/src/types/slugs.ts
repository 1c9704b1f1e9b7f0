import { ASSET_COLLECTIONS, PUBLISHED_COLLECTIONS } from './lists/slugs.ts';

/*
 * Slugs stand apart from the registry, which says everything else: a reference names its type, and the models that the
 * registry holds are made of references.
 */
export { ASSET_COLLECTIONS, PUBLISHED_COLLECTIONS };

export const CONTENT_COLLECTIONS = [...PUBLISHED_COLLECTIONS, ...ASSET_COLLECTIONS] as const;

export type PublishedCollection = (typeof PUBLISHED_COLLECTIONS)[number];
export type AssetCollection = (typeof ASSET_COLLECTIONS)[number];
export type ContentCollection = (typeof CONTENT_COLLECTIONS)[number];

export function isAssetCollection(collection: ContentCollection): collection is AssetCollection {
  return (ASSET_COLLECTIONS as readonly string[]).includes(collection);
}
