/**
 * The part of Pagefind's browser API that the search page uses (version 1.6).
 * Its module stands beside each index and is loaded when somebody searches.
 */
export interface Pagefind {
  options: (options: { excerptLength?: number; noWorker?: boolean }) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<FilterCounts>;
  search: (term: string | null, options: SearchOptions) => Promise<PagefindAnswer | null>;
}

export interface SearchOptions {
  filters: Record<string, string>;
}

/** Number of pages by value, for each filter. */
export type FilterCounts = Record<string, Record<string, number>>;

export interface PagefindResult {
  id: string;
  /** How well the page answers; higher is better. Comparable between two indexes of one site. */
  score: number;
  data: () => Promise<Hit>;
}

export interface PagefindAnswer {
  /** Best first. */
  results: PagefindResult[];
  /** What each filter would leave, the others kept. */
  filters: FilterCounts;
}

/** A page found. */
export interface Hit {
  url: string;
  /** HTML: escaped text with `<mark>` around what was searched. */
  excerpt: string;
  meta: Record<string, string>;
  /** Values of the page for each filter. */
  filters: Partial<Record<string, string[]>>;
  /** Every element of the page that has an id, and at which word it begins. */
  anchors?: { id: string; text: string; location: number }[];
  /** The words searched, at their places. */
  weighted_locations?: { location: number }[];
}
