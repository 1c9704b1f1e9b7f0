import type { FilterValue } from 'content-models';
import { authorityOf, filteredDocuments } from '../filtered.ts';
import { AUTHORITIES_KEY, filteredKey } from './filtered.ts';
import type { Question } from './question.ts';

/** The documents of a filtered collection that share most with one: what it is for before all, then size, region and the rest. */
export const nearest: Question<'nearest'> = {
  answer: ({ collection, id, limit }, content) => {
    const documents = filteredDocuments(content, collection);
    const own = documents.find(({ document }) => document.id === id);
    if (own === undefined) return [];
    const authority = authorityOf(own.document, content)?.id;
    return documents
      .filter(({ document }) => document.id !== id && authorityOf(document, content)?.id !== authority)
      .map(({ document, values }) => ({ id: document.id, likeness: likenessOf(own.values, values) }))
      .sort((one, other) => other.likeness - one.likeness)
      .slice(0, limit)
      .map((one) => one.id);
  },
  keys: ({ collection }) => [filteredKey(collection), AUTHORITIES_KEY],
  // Touched with what is filtered: its keys are the same.
  touchedBy: {},
};

/** What is worth how much. */
const WEIGHTS: Partial<Record<FilterValue['facet'], number>> = { domains: 4, kinds: 2, size: 2 };

function likenessOf(own: readonly FilterValue[], others: readonly FilterValue[]): number {
  const slugs = new Set(own.map(({ slug }) => slug));
  return others.reduce((sum, { slug, facet }) => sum + (slugs.has(slug) ? (WEIGHTS[facet] ?? 1) : 0), 0);
}
