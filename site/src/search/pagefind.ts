/**
 * The part of Pagefind's browser API that the search page uses (version 1.6).
 * Its module stands beside the index and is loaded when somebody searches.
 */
export interface Pagefind {
  options: (options: { excerptLength?: number; noWorker?: boolean }) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<FilterCounts>;
  search: (term: string | null, options: { filters: Record<string, string> }) => Promise<PagefindAnswer | null>;
}

/** Number of pages by value, for each filter. */
export type FilterCounts = Record<string, Record<string, number>>;

export interface PagefindAnswer {
  results: { id: string; data: () => Promise<Hit> }[];
  /** What each filter would leave, the others kept. */
  filters: FilterCounts;
}

/** A page found. */
export interface Hit {
  url: string;
  /** HTML: escaped text with `<mark>` around what was searched. */
  excerpt: string;
  meta: Record<string, string>;
}

const MODULE = '/pagefind/pagefind.js';
const EXCERPT_WORDS = 28;
let opened: Promise<Pagefind> | undefined;

/** The index, loaded once. A failed load may be tried again. */
export function openIndex(): Promise<Pagefind> {
  opened ??= load().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ MODULE)) as Pagefind;
  // A worker would run under the headers of its own file: only the search page may compile WebAssembly.
  await pagefind.options({ excerptLength: EXCERPT_WORDS, noWorker: true });
  await pagefind.init();
  // Answers count what each filter leaves only once the filters are loaded.
  await pagefind.filters();
  return pagefind;
}
