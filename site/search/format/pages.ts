import type { Facets } from '../record.ts';

/** Facets whose values a page may have several of. */
export const LISTED_FACETS = ['theme', 'territoire', 'region', 'personne'] as const satisfies (keyof Facets)[];
export type ListedFacet = (typeof LISTED_FACETS)[number];

/**
 * What every search needs of the pages of a segment, in columns: row `n` is page `n`. Pages stand in the order of
 * their addresses.
 */
export interface PageColumns {
  /** First key of each block, in order: block `n` is the file `<n>.bin`. */
  blocks: string[];
  /** Folders of texts, in `/recherche/textes/`. */
  folders: string[];
  /** Which of them holds the texts of a page, and the number of its first file there. */
  folder: number[];
  file: number[];
  /** Of pages whose text is in several files: the first place of each file but the first. */
  cuts: Record<number, number[]>;
  /** Words of the title. */
  titleLength: number[];
  /** Days since 1970-01-01; 0 without a date. */
  day: number[];
  types: string[];
  type: number[];
  /** Values of a facet, and those of each page. */
  facets: Record<ListedFacet, { values: string[]; pages: number[][] }>;
  /**
   * Of a segment of changes: how many pages of the whole index stand before each in the order of addresses, and the
   * addresses. Pages of equal score stand in that order, whatever segment they are in.
   */
  among?: { before: number[]; addresses: string[] };
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
