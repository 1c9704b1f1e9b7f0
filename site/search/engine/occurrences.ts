import { FULL_WEIGHT, IN_NAMES, IN_TITLE, type Postings } from '../format/postings.ts';

/**
 * Where what is searched stands, in columns, in the order of pages (numbered over all segments): a word may be on every
 * page. Places of page `i` run from `starts[i]` to `starts[i + 1]`, in order. Weights go from 0 to 1.
 */
export interface Occurrences {
  pages: ArrayLike<number>;
  inTitle: ArrayLike<number>;
  inNames: ArrayLike<number>;
  starts: ArrayLike<number>;
  places: ArrayLike<number>;
  weights: ArrayLike<number>;
}

/** Postings of one form in one segment. */
export interface Source {
  postings: Postings;
  /** How close the form is to what was typed, from 0 to 1. */
  closeness: number;
  /** Number of the segment's first page over all segments. */
  offset: number;
  /** Pages of the segment that no longer count. */
  superseded: ReadonlySet<number>;
}

export const NOWHERE: Occurrences = { pages: [], inTitle: [], inNames: [], starts: [0], places: [], weights: [] };

/** Occurrences of any of some forms. */
export function occurrencesOf(sources: readonly Source[]): Occurrences {
  return anyOf(sources.map(readSource));
}

function readSource({ postings, closeness, offset, superseded }: Source): Occurrences {
  const { pages, heads, starts, entries } = postings;
  const writer = new OccurrencesWriter(pages.length, entries.length);
  for (let index = 0; index < pages.length; index += 1) {
    const page = pages[index] ?? 0;
    if (superseded.has(page)) continue;
    const head = heads[index] ?? 0;
    writer.page(offset + page, head & IN_TITLE ? closeness : 0, head & IN_NAMES ? closeness : 0);
    const end = starts[index + 1] ?? 0;
    for (let at = starts[index] ?? 0; at < end; at += 1) {
      const entry = entries[at] ?? 0;
      writer.place(entry >>> 4, (closeness * (entry & 15)) / FULL_WEIGHT);
    }
  }
  return writer.end();
}

/** What any of some occurrences holds; where several do, the one that weighs most. */
export function anyOf(all: readonly Occurrences[]): Occurrences {
  const held = all.filter(({ pages }) => pages.length > 0);
  const [only] = held;
  if (held.length < 2) return only ?? NOWHERE;
  const writer = writerFor(held);
  const places = new PlaceWeights();
  const reader = new PageReader(held);
  while (reader.next()) {
    let inTitle = 0;
    let inNames = 0;
    for (const { occurrences, index } of reader.present) {
      inTitle = Math.max(inTitle, occurrences.inTitle[index] ?? 0);
      inNames = Math.max(inNames, occurrences.inNames[index] ?? 0);
      const end = occurrences.starts[index + 1] ?? 0;
      for (let at = occurrences.starts[index] ?? 0; at < end; at += 1) {
        places.atLeast(occurrences.places[at] ?? 0, occurrences.weights[at] ?? 0);
      }
    }
    writer.page(reader.page, inTitle, inNames);
    places.drain((place, weight) => {
      writer.place(place, weight);
    });
  }
  return writer.end();
}

/** What all of some occurrences hold together: the same pages, and of these the same titles and places. */
export function allOf(all: readonly Occurrences[], closeness = 1): Occurrences {
  if (all.some(({ pages }) => pages.length === 0)) return NOWHERE;
  const writer = writerFor(all);
  const places = new PlaceWeights();
  const reader = new PageReader(all);
  while (reader.next()) {
    if (reader.present.length < all.length) continue;
    let inTitle = 1;
    let inNames = 1;
    for (const { occurrences, index } of reader.present) {
      inTitle = Math.min(inTitle, occurrences.inTitle[index] ?? 0);
      inNames = Math.min(inNames, occurrences.inNames[index] ?? 0);
      const end = occurrences.starts[index + 1] ?? 0;
      for (let at = occurrences.starts[index] ?? 0; at < end; at += 1) {
        places.add(occurrences.places[at] ?? 0, occurrences.weights[at] ?? 0);
      }
    }
    const shared: [place: number, weight: number][] = [];
    places.drain((place, weight, count) => {
      if (count === all.length) shared.push([place, (closeness * weight) / count]);
    });
    if (inTitle === 0 && inNames === 0 && shared.length === 0) continue;
    writer.page(reader.page, inTitle * closeness, inNames * closeness);
    for (const [place, weight] of shared) writer.place(place, weight);
  }
  return writer.end();
}

/** One of several occurrences, at the page in hand. */
interface Present {
  occurrences: Occurrences;
  /** Which of them it is. */
  number: number;
  /** Row of the page. */
  index: number;
  /** Row after those that were read. */
  next: number;
}

/** Goes through several occurrences together, in the order of pages. */
export class PageReader {
  /** The page in hand. */
  page = -1;
  /** The occurrences that have it. The same list, of the same objects, each time: there are many pages. */
  readonly present: Present[] = [];
  readonly #all: readonly Present[];

  constructor(all: readonly Occurrences[]) {
    this.#all = all.map((occurrences, number) => ({ occurrences, number, index: -1, next: 0 }));
  }

  /** @returns whether there is another page */
  next(): boolean {
    let page = Number.POSITIVE_INFINITY;
    for (const { occurrences, next } of this.#all) {
      const own = occurrences.pages[next];
      if (own !== undefined && own < page) page = own;
    }
    this.present.length = 0;
    if (page === Number.POSITIVE_INFINITY) return false;
    this.page = page;
    for (const each of this.#all) {
      if (each.occurrences.pages[each.next] !== page) continue;
      each.index = each.next;
      each.next += 1;
      this.present.push(each);
    }
    return true;
  }
}

/** Weights by place, of one page after the other. */
export class PlaceWeights {
  readonly #weights: number[] = [];
  readonly #counts: number[] = [];
  readonly #touched: number[] = [];

  atLeast(place: number, weight: number): void {
    const former = this.#weights[place] ?? 0;
    if (former === 0) this.#touched.push(place);
    if (weight > former) this.#weights[place] = weight;
  }

  add(place: number, weight: number): void {
    const former = this.#weights[place] ?? 0;
    if (former === 0) this.#touched.push(place);
    this.#weights[place] = former + weight;
    this.#counts[place] = (this.#counts[place] ?? 0) + 1;
  }

  /** Gives each place in order, and begins anew. */
  drain(give: (place: number, weight: number, count: number) => void): void {
    if (this.#touched.length > 1) this.#touched.sort((a, b) => a - b);
    for (const place of this.#touched) {
      give(place, this.#weights[place] ?? 0, this.#counts[place] ?? 0);
      this.#weights[place] = 0;
      this.#counts[place] = 0;
    }
    this.#touched.length = 0;
  }
}

function writerFor(all: readonly Occurrences[]): OccurrencesWriter {
  const sum = (column: 'pages' | 'places') => all.reduce((length, each) => length + each[column].length, 0);
  return new OccurrencesWriter(sum('pages'), sum('places'));
}

class OccurrencesWriter {
  readonly #pages: Int32Array;
  readonly #inTitle: Float32Array;
  readonly #inNames: Float32Array;
  readonly #starts: Int32Array;
  readonly #places: Int32Array;
  readonly #weights: Float32Array;
  #count = 0;
  #written = 0;

  /** @param pages, places how many there may be at most */
  constructor(pages: number, places: number) {
    this.#pages = new Int32Array(pages);
    this.#inTitle = new Float32Array(pages);
    this.#inNames = new Float32Array(pages);
    this.#starts = new Int32Array(pages + 1);
    this.#places = new Int32Array(places);
    this.#weights = new Float32Array(places);
  }

  page(page: number, inTitle: number, inNames: number): void {
    this.#pages[this.#count] = page;
    this.#inTitle[this.#count] = inTitle;
    this.#inNames[this.#count] = inNames;
    this.#starts[this.#count] = this.#written;
    this.#count += 1;
  }

  place(place: number, weight: number): void {
    this.#places[this.#written] = place;
    this.#weights[this.#written] = weight;
    this.#written += 1;
  }

  end(): Occurrences {
    this.#starts[this.#count] = this.#written;
    return {
      pages: this.#pages.subarray(0, this.#count),
      inTitle: this.#inTitle,
      inNames: this.#inNames,
      starts: this.#starts,
      places: this.#places,
      weights: this.#weights,
    };
  }
}
