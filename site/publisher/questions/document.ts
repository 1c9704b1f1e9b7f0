import type { PublishedCollection } from 'content-models';
import type { Question } from './question.ts';

const slugKey = (collection: PublishedCollection, slug: string) => `slug ${collection}/${slug}`;

/** The document at a slug. */
export const document: Question<'document'> = {
  answer: ({ collection, slug }, content) => content.atSlug(collection, slug) ?? null,
  keys: ({ collection, slug }) => [slugKey(collection, slug)],
  touchedBy: { content: ({ documents }) => documents.map(({ collection, slug }) => slugKey(collection, slug)) },
};
