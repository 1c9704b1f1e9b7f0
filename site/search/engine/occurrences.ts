import type { Postings } from '../format/postings.ts';
import { FULL_WEIGHT, IN_NAMES, IN_TITLE } from '../format/postings.ts';

/**
 * Where what is searched stands, in columns, in the order of pages (numbered over all segments). Places of page `i` run
 * from `starts[i]` to `starts[i + 1]`, in order. Weights go from 0 to 1.
 */
export interface Occurrences {
  pages: readonly number[];
  inTitle: readonly number[];
  inNames: readonly number[];
  starts: readonly number[];
  places: readonly number[];
  weights: readonly number[];
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
  const writer = new OccurrencesWriter();
  const { pages, heads, starts, entries } = postings;
  for (const [index, page] of pages.entries()) {
    if (superseded.has(page)) continue;
    const head = heads[index] ?? 0;
    writer.page(offset + page, head & IN_TITLE ? closeness : 0, head & IN_NAMES ? closeness : 0);
    for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at += 1) {
      const entry = entries[at] ?? 0;
      writer.place(entry >>> 4, (closeness * (entry & 15)) / FULL_WEIGHT);
    }
  }
  return writer.end();
}

/** What any of some occurrences holds; where several do, the one that weighs most. */
export function anyOf(all: readonly Occurrences[]): Occurrences {
  if (all.length === 1) return all[0] ?? NOWHERE;
  const writer = new OccurrencesWriter();
  for (const [page, present] of pageByPage(all)) {
    writer.page(page, most(present, 'inTitle'), most(present, 'inNames'));
    const weights = new Map<number, number>();
    for (const { occurrences, index } of present) {
      for (const [place, weight] of placesAt(occurrences, index)) {
        if (weight > (weights.get(place) ?? 0)) weights.set(place, weight);
      }
    }
    for (const [place, weight] of [...weights].sort(([a], [b]) => a - b)) writer.place(place, weight);
  }
  return writer.end();
}

/** What all of some occurrences hold together: the same pages, and of these the same titles and places. */
export function allOf(all: readonly Occurrences[], closeness = 1): Occurrences {
  const writer = new OccurrencesWriter();
  for (const [page, present] of pageByPage(all)) {
    if (present.length < all.length) continue;
    const least = (column: 'inTitle' | 'inNames') =>
      Math.min(...present.map(({ occurrences, index }) => occurrences[column][index] ?? 0));
    const weights = new Map<number, number[]>();
    for (const { occurrences, index } of present) {
      for (const [place, weight] of placesAt(occurrences, index)) {
        weights.set(place, [...(weights.get(place) ?? []), weight]);
      }
    }
    const shared = [...weights].filter(([, each]) => each.length === all.length);
    const inTitle = least('inTitle');
    const inNames = least('inNames');
    if (inTitle === 0 && inNames === 0 && shared.length === 0) continue;
    writer.page(page, inTitle * closeness, inNames * closeness);
    for (const [place, each] of shared.sort(([a], [b]) => a - b)) {
      writer.place(place, (closeness * each.reduce((sum, weight) => sum + weight, 0)) / each.length);
    }
  }
  return writer.end();
}

/** A page, and where it stands in those of some occurrences that have it. */
export type Present = { occurrences: Occurrences; number: number; index: number }[];

/** Goes through several occurrences together, in the order of pages. The list given is the same each time. */
export function* pageByPage(all: readonly Occurrences[]): Generator<[page: number, present: Present]> {
  const at = all.map(() => 0);
  const present: Present = [];
  for (;;) {
    let page = Number.POSITIVE_INFINITY;
    for (const [number, { pages }] of all.entries()) page = Math.min(page, pages[at[number] ?? 0] ?? page);
    if (page === Number.POSITIVE_INFINITY) return;
    present.length = 0;
    for (const [number, occurrences] of all.entries()) {
      const index = at[number] ?? 0;
      if (occurrences.pages[index] !== page) continue;
      present.push({ occurrences, number, index });
      at[number] = index + 1;
    }
    yield [page, present];
  }
}

export function* placesAt({ starts, places, weights }: Occurrences, index: number): Generator<[number, number]> {
  for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at += 1) {
    yield [places[at] ?? 0, weights[at] ?? 0];
  }
}

function most(present: Present, column: 'inTitle' | 'inNames'): number {
  return Math.max(...present.map(({ occurrences, index }) => occurrences[column][index] ?? 0));
}

class OccurrencesWriter {
  readonly #pages: number[] = [];
  readonly #inTitle: number[] = [];
  readonly #inNames: number[] = [];
  readonly #starts: number[] = [];
  readonly #places: number[] = [];
  readonly #weights: number[] = [];

  page(page: number, inTitle: number, inNames: number): void {
    this.#pages.push(page);
    this.#inTitle.push(inTitle);
    this.#inNames.push(inNames);
    this.#starts.push(this.#places.length);
  }

  place(place: number, weight: number): void {
    this.#places.push(place);
    this.#weights.push(weight);
  }

  end(): Occurrences {
    this.#starts.push(this.#places.length);
    return {
      pages: this.#pages,
      inTitle: this.#inTitle,
      inNames: this.#inNames,
      starts: this.#starts,
      places: this.#places,
      weights: this.#weights,
    };
  }
}
