import { offeredFilters, passesFilters, typeOf, type PublishedCollection } from 'content-models';
import { filteredDocuments } from '../filtered.ts';
import type { ContentChange } from './content-change.ts';
import type { Question } from './question.ts';

/** What the documents of a collection are found by, whichever they are. */
export const filteredKey = (collection: PublishedCollection) => `filtered ${collection}`;

/** Inhabitants and regions of authorities, by which several collections are filtered. */
export const AUTHORITIES_KEY = 'filtered authorities';

/** The keys that a change of content touches: those of what was filtered by a field that changed. */
export function touchedFilters({ documents, fields }: ContentChange): string[] {
  return documents.flatMap((document) => {
    if ('population' in document)
      return fields.some((field) => /^(?:population|region)$/.test(field)) ? [AUTHORITIES_KEY] : [];
    const { filters } = typeOf(document.collection);
    const names: readonly string[] = ['title', 'authority', ...(filters?.by ?? [])];
    return filters !== undefined && fields.some((field) => names.includes(field))
      ? [filteredKey(document.collection)]
      : [];
  });
}

/** The documents that have some values of the facets of their type. */
export const filtered: Question<'filtered'> = {
  answer: ({ collection, slugs }, content) => {
    const documents = filteredDocuments(content, collection);
    const values = documents.map((one) => one.values);
    const labels = new Map(values.flat().map(({ slug, label }) => [slug, label]));
    return {
      ids: documents.filter((one) => passesFilters(one.values, slugs)).map(({ document }) => document.id),
      total: documents.length,
      chosen: slugs.flatMap((slug) => labels.get(slug) ?? []),
      facets: offeredFilters(collection, values, slugs),
    };
  },
  keys: ({ collection }) => [filteredKey(collection), AUTHORITIES_KEY],
  touchedBy: { content: touchedFilters },
};
