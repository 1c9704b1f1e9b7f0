import type { z } from 'zod';
import type { DocumentType } from './content-type.ts';
import { CONTENT_TYPES } from './lists/declarations.ts';
import {
  CONTENT_COLLECTIONS,
  isAssetCollection,
  PUBLISHED_COLLECTIONS,
  type ContentCollection,
  type PublishedCollection,
} from './slugs.ts';

/** What is known of each type. Everything that is said of types elsewhere is computed from it. */
export { CONTENT_TYPES };
CONTENT_TYPES satisfies { [Slug in ContentCollection]: { slug: Slug } };

type ContentTypes = typeof CONTENT_TYPES;

/** What is known of the type of a collection, whichever it is. */
export function typeOf(collection: PublishedCollection): DocumentType<PublishedDocument> {
  // Each function of a type takes the documents of its own collection, which `collection` names.
  return CONTENT_TYPES[collection] as DocumentType<PublishedDocument>;
}

type Trait = 'isNews' | 'isSuggested' | 'isForPress' | 'canBeWithdrawn' | 'isSoughtByName';

/** Collections of the types that have a trait. */
export type CollectionsWith<T extends Trait> = {
  [Slug in PublishedCollection]: ContentTypes[Slug] extends Readonly<Record<T, true>> ? Slug : never;
}[PublishedCollection];

/** Collections of the types that have a trait, in the order of the registry. */
export function collectionsWith<T extends Trait>(trait: T): readonly CollectionsWith<T>[] {
  // What the values say of the types is what the type says.
  return PUBLISHED_COLLECTIONS.filter((collection) => typeOf(collection)[trait] === true) as CollectionsWith<T>[];
}

/** One fact of every type, by collection. */
export function factOfEach<Fact extends 'names' | 'model'>(
  fact: Fact,
): { [Slug in ContentCollection]: ContentTypes[Slug][Fact] } {
  const facts = CONTENT_COLLECTIONS.map((collection) => [collection, CONTENT_TYPES[collection][fact]]);
  return Object.fromEntries(facts) as { [Slug in ContentCollection]: ContentTypes[Slug][Fact] };
}

/** The model of each collection, by its slug in the CMS. */
export const MODELS = factOfEach('model');

/** The published content of one collection. */
export type ContentOf<Collection extends ContentCollection> = z.infer<ContentTypes[Collection]['model']>;

/** A published document of any type that is published on its own. */
export type PublishedDocument = { [C in PublishedCollection]: ContentOf<C> }[PublishedCollection];

/** A published document or asset of any type. */
export type Content = { [C in ContentCollection]: ContentOf<C> }[ContentCollection];

/** Whether a content is published on its own, rather than shown or offered by another. */
export function isPublishedDocument(content: Content): content is PublishedDocument {
  return !isAssetCollection(content.collection);
}
