/**
 * Slugs of the types whose documents are published on their own. They stand apart from the registry, which says
 * everything else: a reference names its type, and the models that the registry holds are made of references.
 */
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

/** Slugs of what is published only because a published document shows or offers it. */
export const ASSET_COLLECTIONS = ['media', 'documents'] as const;

export const CONTENT_COLLECTIONS = [...PUBLISHED_COLLECTIONS, ...ASSET_COLLECTIONS] as const;

export type PublishedCollection = (typeof PUBLISHED_COLLECTIONS)[number];
export type AssetCollection = (typeof ASSET_COLLECTIONS)[number];
export type ContentCollection = (typeof CONTENT_COLLECTIONS)[number];

export function isAssetCollection(collection: ContentCollection): collection is AssetCollection {
  return (ASSET_COLLECTIONS as readonly string[]).includes(collection);
}
