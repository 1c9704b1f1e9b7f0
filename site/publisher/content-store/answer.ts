import { dayOf, yearOf, type Card, type PublishedCollection } from 'content-models';
import type { Answer, CardQuery, DatedCollection, ListedAddress, Query } from '../../src/content/queries.ts';
import type { ContentStore } from './content-store.ts';

/** What the answers depend on besides the store: all of it is recorded like any other read. */
export interface Surroundings {
  /** The present moment. */
  now: Date;
  /** Origin of the public site, without a trailing slash. */
  siteUrl: string;
  addresses: () => ListedAddress[];
}

/** Answers one query from the store. Pure: the same store and surroundings give the same answer. */
export function answer(store: ContentStore, surroundings: Surroundings, query: Query): Answer<Query['name']> {
  switch (query.name) {
    case 'document':
      return findBySlug(store, query.filter.collection, query.filter.slug);
    case 'documentById': {
      const content = store.get(query.filter);
      return content === undefined || content.collection === 'media' || content.collection === 'documents'
        ? null
        : content;
    }
    case 'card':
      return store.card(query.filter) ?? null;
    case 'cards':
      return selectCards(store.cards, query.filter);
    case 'years':
      return countYears(store.cards, query.filter.collection);
    case 'referrers':
      return store.referrers(query.filter).sort(newestFirst);
    case 'global': {
      const content = store.global(query.filter.slug);
      if (content === undefined) throw new Error(`The global "${query.filter.slug}" was never published.`);
      return content;
    }
    case 'media': {
      const content = store.get({ collection: 'media', id: query.filter.id });
      return content?.collection === 'media' ? content : null;
    }
    case 'file': {
      const content = store.get({ collection: 'documents', id: query.filter.id });
      return content?.collection === 'documents' ? content : null;
    }
    case 'addresses':
      return surroundings.addresses();
    case 'today':
      return dayOf(surroundings.now);
    case 'siteUrl':
      return surroundings.siteUrl;
    default:
      return query satisfies never;
  }
}

function findBySlug(store: ContentStore, collection: PublishedCollection, slug: string) {
  return store.documents.find((document) => document.collection === collection && document.slug === slug) ?? null;
}

function selectCards(cards: Iterable<Card>, query: CardQuery): Card[] {
  const selected = [...cards].filter((card) => isSelected(card, query)).sort(newestFirst);
  if (query.order === 'oldest') selected.reverse();
  return query.limit === undefined ? selected : selected.slice(0, query.limit);
}

function isSelected(card: Card, { collections, year, theme, kinds, endsFrom, endsBefore }: CardQuery): boolean {
  return (
    collections.includes(card.collection) &&
    (year === undefined || (card.date !== null && yearOf(card.date) === year)) &&
    (theme === undefined || card.themes.includes(theme)) &&
    (kinds === undefined || (card.kind !== null && kinds.includes(card.kind))) &&
    (endsFrom === undefined || (card.endsOn !== null && card.endsOn >= endsFrom)) &&
    (endsBefore === undefined || (card.endsOn !== null && card.endsOn < endsBefore))
  );
}

function countYears(cards: Iterable<Card>, collection: DatedCollection) {
  const counts = new Map<number, number>();
  for (const card of cards) {
    if (card.collection !== collection || card.date === null) continue;
    const year = yearOf(card.date);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => b.year - a.year);
}

/** A date known to the year alone counts as the end of it. Ties are settled by type and number. */
function newestFirst(a: Card, b: Card): number {
  return compare(sortKey(b), sortKey(a)) || compare(a.collection, b.collection) || b.id - a.id;
}

function sortKey({ date }: Card): string {
  return date === null ? '' : date.padEnd(10, '~');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Stable text form of a query, for memory and for the record of what a page read. */
export function queryKey({ name, filter }: Query): string {
  return `${name} ${JSON.stringify(filter, Object.keys(filter).sort())}`;
}
