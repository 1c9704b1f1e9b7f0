import { isDated, parentList, placeInLists, type Card, type FiledCollection, type ListKey } from 'content-models';
import { byTitle, newestFirst, SortedCards } from './sorted-cards.ts';

/**
 * How many documents a list shows before it is cut. Some five screens of rows, 30 KB of HTML; the
 * network publishes ten to thirty releases a year, so that today a year stands on one page.
 */
export const LIST_LIMIT = 60;

/** Where the documents of the site are listed: each in one list, so that a change in one concerns one page. */
export class Filing {
  readonly #limit: number;
  readonly #lists = new Map<FiledCollection, Map<ListKey, CutList>>();

  constructor(limit = LIST_LIMIT) {
    this.#limit = limit;
  }

  add(card: Card): void {
    const place = placeInLists(card);
    if (place === null) return;
    const lists = this.#lists.get(place.collection) ?? new Map<ListKey, CutList>();
    this.#lists.set(place.collection, lists);
    const list = lists.get(place.list) ?? newList(place.collection);
    lists.set(place.list, list);
    list.whole.add(card);
    const part = place.sublist === null ? list.rest : (list.parts.get(place.sublist) ?? sortedFor(place.collection));
    if (place.sublist !== null) list.parts.set(place.sublist, part);
    part.add(card);
  }

  /** Takes out a card that was added. */
  remove(card: Card): void {
    const place = placeInLists(card);
    if (place === null) return;
    const lists = this.#lists.get(place.collection);
    const list = lists?.get(place.list);
    if (list === undefined) return;
    list.whole.remove(card);
    if (list.whole.size === 0) lists?.delete(place.list);
    const part = place.sublist === null ? list.rest : list.parts.get(place.sublist);
    part?.remove(card);
    if (place.sublist !== null && part?.size === 0) list.parts.delete(place.sublist);
  }

  /** The lists of a collection, or those that one is cut into, with how many documents each holds. */
  sizes(collection: FiledCollection, within?: ListKey): { list: ListKey; size: number }[] {
    const lists = this.#lists.get(collection);
    if (within === undefined) {
      return inOrder(
        collection,
        [...(lists ?? [])].map(([list, { whole }]) => ({ list, size: whole.size })),
      );
    }
    const list = lists?.get(within);
    if (list === undefined || !this.#isCut(list)) return [];
    return inOrder(
      collection,
      [...list.parts].map(([part, cards]) => ({ list: part, size: cards.size })),
    );
  }

  /** Every card of a list that is cut from none, or null when there is no such list. */
  whole(collection: FiledCollection, key: ListKey): readonly Card[] | null {
    return this.#lists.get(collection)?.get(key)?.whole.all ?? null;
  }

  /** What a list shows itself, or null when there is no such list. */
  cards(collection: FiledCollection, key: ListKey): readonly Card[] | null {
    const parent = parentList(collection, key);
    const list = this.#lists.get(collection)?.get(parent ?? key);
    if (list === undefined) return null;
    if (parent === null) return this.#isCut(list) ? list.rest.all : list.whole.all;
    return this.#isCut(list) ? (list.parts.get(key)?.all ?? null) : null;
  }

  #isCut(list: CutList): boolean {
    return list.whole.size > this.#limit;
  }
}

interface CutList {
  whole: SortedCards;
  parts: Map<ListKey, SortedCards>;
  /** What belongs to no part. */
  rest: SortedCards;
}

function newList(collection: FiledCollection): CutList {
  return { whole: sortedFor(collection), parts: new Map(), rest: sortedFor(collection) };
}

function sortedFor(collection: FiledCollection): SortedCards {
  return new SortedCards(isDated(collection) ? newestFirst : byTitle);
}

/** Dates newest first, initials in order. */
function inOrder<Entry extends { list: ListKey }>(collection: FiledCollection, entries: Entry[]): Entry[] {
  const direction = isDated(collection) ? -1 : 1;
  return entries.sort((a, b) => (a.list < b.list ? -direction : direction));
}
