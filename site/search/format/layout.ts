/** Where the files of the search are, in the public folder. */
export const SEARCH_FILES = {
  description: 'recherche/index.json',
  segments: 'recherche/index/',
  texts: 'recherche/textes/',
  words: 'recherche/mots/',
} as const;

/** Whether a public file belongs to the search. */
export function isSearchFile(file: string): boolean {
  return Object.values(SEARCH_FILES).some((prefix) => file.startsWith(prefix));
}

/** Grows when files of before would be read otherwise, or words analysed: the index is then built again. */
export const FORMAT = 1;

/** What a browser asks at each search. */
export interface Description {
  /** {@link FORMAT} of the files. A page that was left open over an update of the platform knows another. */
  format: number;
  /** The whole index as it was when it was built, if it was, then the changes since. */
  segments: SegmentEntry[];
  /** Name of the file of synonyms and preferred answers, in `recherche/mots/`; null without any. */
  words: string | null;
  /** Pages that can't be found before an index is built. */
  waiting: number;
}

export interface SegmentEntry {
  /** Folder in `recherche/index/`. */
  name: string;
  /** How many pages it holds, those superseded included. */
  pages: number;
  /** Numbers of its pages that are no longer so: gone, or in a later segment. In order. */
  superseded: number[];
}

/** Files of a segment, beside its blocks. */
export const COLUMNS_FILE = 'pages.bin';
export const FACETS_FILE = 'facets.bin';
export const VOCABULARY_FILE = 'vocabulary.bin';
export const OTHER_FILES = [COLUMNS_FILE, FACETS_FILE, VOCABULARY_FILE] as const;

export function blockFile(block: number): string {
  return `${String(block)}.bin`;
}
