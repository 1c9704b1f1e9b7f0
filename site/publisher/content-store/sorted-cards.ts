import type { Card } from 'content-models';

/** Cards kept in order: finding a place in thousands takes a dozen comparisons. */
export class SortedCards {
  readonly #cards: Card[] = [];
  readonly #compare: (a: Card, b: Card) => number;

  /** @param compare tells every two cards apart */
  constructor(compare: (a: Card, b: Card) => number) {
    this.#compare = compare;
  }

  get all(): readonly Card[] {
    return this.#cards;
  }

  get size(): number {
    return this.#cards.length;
  }

  add(card: Card): void {
    this.#cards.splice(this.#position(card), 0, card);
  }

  /** Takes out a card that was added, if it is there. */
  remove(card: Card): void {
    const position = this.#position(card);
    if (this.#cards[position] === card) this.#cards.splice(position, 1);
  }

  /** Where a card is, or would be. */
  #position(card: Card): number {
    let low = 0;
    let high = this.#cards.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.#cards[middle];
      if (other !== undefined && this.#compare(other, card) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A date known to the year alone counts as the end of it. Ties are settled by type and number. */
export function newestFirst(a: Card, b: Card): number {
  return compare(sortKey(b), sortKey(a)) || compare(a.collection, b.collection) || b.id - a.id;
}

/** By first publication. Ties are settled by number and type. */
export function lastPublishedFirst(a: Card, b: Card): number {
  return compare(b.publishedAt, a.publishedAt) || b.id - a.id || compare(a.collection, b.collection);
}

/** By last day in Paris, the furthest first. */
export function lastDayFirst(a: Card, b: Card): number {
  return compare(b.endsInParisOn ?? '', a.endsInParisOn ?? '') || newestFirst(a, b);
}

const french = new Intl.Collator('fr');

/** In alphabetical order. */
export function byTitle(a: Card, b: Card): number {
  return compareTitles(a, b) || newestFirst(a, b);
}

/** In alphabetical order; the same titles are not told apart. */
export function compareTitles(a: Card, b: Card): number {
  return french.compare(a.title, b.title);
}

function sortKey({ date }: Card): string {
  return date === null ? '' : date.padEnd(10, '~');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
