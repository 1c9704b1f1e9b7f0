// Written by `npm run generate:types`. The order may be changed by hand.

/** Slugs of the types whose documents are published on their own. */
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
