import type { PublishedCollection } from '../types/slugs.ts';

/** What every published document has. */
export function common<Collection extends PublishedCollection>(collection: Collection, id: number) {
  return {
    collection,
    id,
    slug: `document-${String(id)}`,
    title: `Document ${String(id)}`,
    summary: null,
    cover: null,
    themes: [],
    publishedAt: '2024-04-03T08:00:00.000Z',
    lastUpdate: null,
    seo: { title: null, description: null },
    isExample: false,
  };
}
