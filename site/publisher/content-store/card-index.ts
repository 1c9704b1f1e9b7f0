import { yearOf, type Card, type PublishedCollection } from 'content-models';
import type { CardQuery } from '../../src/content/queries.ts';

/** The cards of the public documents, kept in order, so that a list costs what it shows. */
export class CardIndex {
  /** Newest first. */
  readonly #sorted = new Map<PublishedCollection, Card[]>();
  readonly #years = new Map<PublishedCollection, Map<number, number>>();

  add(card: Card): void {
    const cards = this.#cardsOf(card.collection);
    cards.splice(this.#position(cards, card), 0, card);
    this.#count(card, 1);
  }

  /** Takes out a card that was added. */
  remove(card: Card): void {
    const cards = this.#cardsOf(card.collection);
    const position = this.#position(cards, card);
    if (cards[position] !== card) return;
    cards.splice(position, 1);
    this.#count(card, -1);
  }

  select(query: CardQuery): Card[] {
    const { collections, order, limit = Infinity } = query;
    const found = collections.flatMap((collection) => take(this.#cardsOf(collection), query, limit));
    found.sort(newestFirst);
    if (order === 'oldest') found.reverse();
    return found.slice(0, limit);
  }

  /** Years that have documents, newest first. */
  years(collection: PublishedCollection): { year: number; count: number }[] {
    const counts = this.#years.get(collection) ?? [];
    return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => b.year - a.year);
  }

  /** Where a card is, or would be, by binary search. */
  #position(cards: readonly Card[], card: Card): number {
    let low = 0;
    let high = cards.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = cards[middle];
      if (other !== undefined && newestFirst(other, card) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #cardsOf(collection: PublishedCollection): Card[] {
    const cards = this.#sorted.get(collection) ?? [];
    this.#sorted.set(collection, cards);
    return cards;
  }

  #count({ collection, date }: Card, difference: 1 | -1): void {
    if (date === null) return;
    const years = this.#years.get(collection) ?? new Map<number, number>();
    this.#years.set(collection, years);
    const count = (years.get(yearOf(date)) ?? 0) + difference;
    if (count === 0) years.delete(yearOf(date));
    else years.set(yearOf(date), count);
  }
}

/** Whether a card belongs to what a list asks for, its limit aside. */
export function isSelected(card: Card, query: Omit<CardQuery, 'order' | 'limit'>): boolean {
  const { collections, year, theme, kinds, endsFrom, endsBefore } = query;
  return (
    collections.includes(card.collection) &&
    (year === undefined || (card.date !== null && yearOf(card.date) === year)) &&
    (theme === undefined || card.themes.includes(theme)) &&
    (kinds === undefined || (card.kind !== null && kinds.includes(card.kind))) &&
    (endsFrom === undefined || (card.endsOn !== null && card.endsOn >= endsFrom)) &&
    (endsBefore === undefined || (card.endsOn !== null && card.endsOn < endsBefore))
  );
}

/** A date known to the year alone counts as the end of it. Ties are settled by type and number. */
export function newestFirst(a: Card, b: Card): number {
  return compare(sortKey(b), sortKey(a)) || compare(a.collection, b.collection) || b.id - a.id;
}

/** The first cards that are asked for, from the end that the order begins with. */
function take(cards: readonly Card[], query: CardQuery, limit: number): Card[] {
  const found: Card[] = [];
  const isForward = query.order === 'newest';
  for (let step = 0; step < cards.length && found.length < limit; step += 1) {
    const card = cards[isForward ? step : cards.length - 1 - step];
    if (card !== undefined && isSelected(card, query)) found.push(card);
  }
  return found;
}

function sortKey({ date }: Card): string {
  return date === null ? '' : date.padEnd(10, '~');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
