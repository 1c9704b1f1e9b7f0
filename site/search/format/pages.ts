import type { Facets } from '../record.ts';

/** Facets whose values a page may have several of. */
export const LISTED_FACETS = ['theme', 'territoire', 'region', 'personne'] as const satisfies (keyof Facets)[];
export type ListedFacet = (typeof LISTED_FACETS)[number];

/**
 * What every search needs of the pages of a segment, in columns: row `n` is page `n`. Pages stand in the order of
 * their addresses, and the files of their texts in that of pages.
 */
export interface PageColumns {
  /** First key of each block, in order: block `n` is the file `<n>.bin`. */
  blocks: string[];
  /** Folders of texts, in `/recherche/textes/`. */
  folders: string[];
  /** Which of them holds the texts of a page. */
  folder: number[];
  /** Number there of the first file of a page, less that of the file after the last of the page before. */
  skipped: number[];
  /** How many files hold its texts. */
  files: number[];
  /** Of each file but the first of a page: how many places after the first of the file before it begins. */
  cuts: number[];
  /** Words of the title. */
  titleLength: number[];
  /** Days since 1970-01-01; 0 without a date. */
  day: number[];
  types: string[];
  type: number[];
  /**
   * Of a segment of changes: how many pages of the whole index stand before each in the order of addresses, and the
   * addresses. Pages of equal score stand in that order, whatever segment they are in.
   */
  among?: { before: number[]; addresses: string[] };
}

/** What the facets need of them: the values of each facet, and those of each page by their numbers. */
export type FacetColumns = Record<ListedFacet, { values: string[]; pages: number[][] }>;

/** Where the texts of the pages of a segment are. */
export class TextPlaces {
  readonly #columns: PageColumns;
  readonly #first: number[] = [];
  readonly #firstCut: number[] = [];

  constructor(columns: PageColumns) {
    this.#columns = columns;
    let file = 0;
    let cut = 0;
    for (const [page, count] of columns.files.entries()) {
      file += columns.skipped[page] ?? 0;
      this.#first.push(file);
      this.#firstCut.push(cut);
      file += count;
      cut += count - 1;
    }
  }

  /** Paths in `/recherche/textes/` of the files that hold some places of a page; of all places, without any. */
  filesOf(page: number, places?: readonly number[]): string[] {
    const { folders, folder, files, cuts } = this.#columns;
    const first = this.#first[page] ?? 0;
    const firstCut = this.#firstCut[page] ?? 0;
    const begins = [0];
    for (let cut = 0; cut < (files[page] ?? 1) - 1; cut += 1)
      begins.push((begins.at(-1) ?? 0) + (cuts[firstCut + cut] ?? 0));
    const numbers =
      places === undefined
        ? begins.map((_, file) => file)
        : places.map((place) => begins.findLastIndex((begin) => begin <= place));
    return [...new Set(numbers)].map((file) => `${folders[folder[page] ?? 0] ?? ''}/${String(first + file)}.bin`);
  }
}

const DAY_MS = 86_400_000;

/** @param day `2024-03-12`, or null */
export function dayNumber(day: string | null): number {
  return day === null ? 0 : Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** Year of a day as the columns have it; null without a date. */
export function yearOfDay(day: number): number | null {
  return day === 0 ? null : new Date(day * DAY_MS).getUTCFullYear();
}
