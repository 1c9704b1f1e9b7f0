/** A page or a file of the site as the search knows it. Read from what is public, and from nothing else. */
export interface SearchRecord {
  /** `/replays/x/`, or that of a file: `/documents/x.pdf`. */
  address: string;
  title: string;
  /** What it is, as results say it: « Communiqué ». */
  type: string;
  /** Its date as results say it: « 12 mars 2024 ». */
  date: string | null;
  /** The day it stands at in « plus récents », `2024-03-12`. */
  day: string | null;
  isExample: boolean;
  /** What it is called beside its title: acronym, short name, SIREN, « engagement 2.3 ». */
  names: readonly string[];
  facets: Facets;
  /** In the order of the page. The first has no anchor: what stands before the first place that has one. */
  places: readonly Place[];
}

/** What answers are chosen by. Labels, as visitors read them. */
export interface Facets {
  /** Themes of the network. */
  theme: readonly string[];
  /** Authorities it is of or about. */
  territoire: readonly string[];
  region: readonly string[];
  /** Who speaks, is quoted or has signed. */
  personne: readonly string[];
}

/** A part of a page that has an address of its own: a commitment, a session, a heading, a passage of a recording. */
export interface Place {
  /** Without `#`; null for the page itself. */
  anchor: string | null;
  /** What stands over it; empty for the page itself. */
  title: string;
  text: string;
  /** Where parts of the text have an address of their own, in order: the lines of a recording. */
  marks: readonly Mark[];
}

export interface Mark {
  /** Place in the text, in UTF-16 units. */
  at: number;
  /** Without `#`. */
  anchor: string;
  /** `1:23`. */
  label: string;
}

/** Type of the lists and home pages of the site's parts. */
export const SECTION_TYPE = 'Rubrique';

/** Type of what the site says of itself: legal notice, accessibility. */
export const STATEMENT_TYPE = 'Sur ce site';

/** Types whose titles are names: somebody who types a part of one means it. */
export const NAMED_TYPES: ReadonlySet<string> = new Set(['Personne', 'Territoire']);
