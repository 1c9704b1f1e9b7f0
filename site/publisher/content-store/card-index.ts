import type { Card, PublishedCollection } from 'content-models';
import type { CardQuery } from '../../src/content/queries.ts';
import { lastDayFirst, lastPublishedFirst, newestFirst, SortedCards } from './sorted-cards.ts';

/** The cards of the public documents, kept in order, so that the first ones cost what they are. */
export class CardIndex {
  readonly #newest = new Map<PublishedCollection, SortedCards>();
  readonly #published = new Map<PublishedCollection, SortedCards>();
  /** Those with a last day. */
  readonly #lastDays = new Map<PublishedCollection, SortedCards>();

  add(card: Card): void {
    sortedOf(this.#newest, card.collection, newestFirst).add(card);
    sortedOf(this.#published, card.collection, lastPublishedFirst).add(card);
    if (card.endsInParisOn !== null) sortedOf(this.#lastDays, card.collection, lastDayFirst).add(card);
  }

  /** Takes out a card that was added. */
  remove(card: Card): void {
    this.#newest.get(card.collection)?.remove(card);
    this.#published.get(card.collection)?.remove(card);
    this.#lastDays.get(card.collection)?.remove(card);
  }

  /** Every card of a collection, newest first. */
  all(collection: PublishedCollection): readonly Card[] {
    return this.#newest.get(collection)?.all ?? [];
  }

  select(query: CardQuery): Card[] {
    const found = query.collections.flatMap((collection) => this.#take(collection, query));
    found.sort(query.order === 'published' ? lastPublishedFirst : newestFirst);
    if (query.order === 'oldest') found.reverse();
    return found.slice(0, query.limit);
  }

  /** The cards of a collection that may be among the first of a selection. */
  #take(collection: PublishedCollection, query: CardQuery): Card[] {
    const { endsFrom, order, limit } = query;
    if (endsFrom !== undefined) {
      // What is not over yet is little, whatever came before.
      const cards = this.#lastDays.get(collection)?.all ?? [];
      const end = cards.findIndex(({ endsInParisOn }) => endsInParisOn === null || endsInParisOn < endsFrom);
      return cards.slice(0, end < 0 ? cards.length : end).filter((card) => isSelected(card, query));
    }
    const cards = (order === 'published' ? this.#published : this.#newest).get(collection)?.all ?? [];
    const found: Card[] = [];
    for (let step = 0; step < cards.length && found.length < limit; step += 1) {
      const card = cards[order === 'oldest' ? cards.length - 1 - step : step];
      if (card !== undefined && isSelected(card, query)) found.push(card);
    }
    return found;
  }
}

/** Whether a card belongs to what a selection asks for, its limit aside. */
export function isSelected(card: Card, query: Omit<CardQuery, 'order' | 'limit'>): boolean {
  const { collections, kinds, theme, language, endsFrom, endsBefore } = query;
  return (
    collections.includes(card.collection) &&
    (kinds === undefined || (card.kind !== null && kinds.includes(card.kind))) &&
    (theme === undefined || card.themes.includes(theme)) &&
    (language === undefined || card.languages.includes(language)) &&
    (endsFrom === undefined || (card.endsInParisOn !== null && card.endsInParisOn >= endsFrom)) &&
    (endsBefore === undefined || (card.endsInParisOn !== null && card.endsInParisOn < endsBefore))
  );
}

function sortedOf<Key>(cards: Map<Key, SortedCards>, key: Key, order: (a: Card, b: Card) => number): SortedCards {
  const known = cards.get(key);
  if (known !== undefined) return known;
  const sorted = new SortedCards(order);
  cards.set(key, sorted);
  return sorted;
}
