/** What results can be chosen by: the name of each in the page's address. */
export const FACETS = ['type', 'theme', 'annee', 'territoire', 'region', 'personne'] as const;
export type Facet = (typeof FACETS)[number];

/** What somebody searches. Several values of one facet: any of them; of several facets: one of each. */
export interface Question {
  text: string;
  chosen: Partial<Record<Facet, readonly string[]>>;
  order: 'relevance' | 'date';
  /** Words are searched as they are typed, without correction. */
  isVerbatim: boolean;
  /** The last word may be the beginning of one: somebody is typing. */
  isTyping: boolean;
}

export interface Answer {
  /** How many pages and files answer. */
  total: number;
  /** False while a quoted phrase was looked for in some of them only: there may be more. */
  isTotalKnown: boolean;
  /** The answers of some ranks, best first; loaded from the site. */
  hits: (from: number, count: number) => Promise<Hit[]>;
  /**
   * Each value with how many answers it would leave, the other facets kept. Values that leave none are not there, but
   * for the chosen. What tells the facets of every page is loaded when it is asked for.
   */
  facets: () => Promise<Record<Facet, FacetValue[]>>;
  /** Set when words that the site does not know were taken for others. */
  correction: Correction | null;
  /** Words of the question that no answer has, as typed. */
  unknownWords: readonly string[];
  /** Questions close to this one that have answers, where this one has few or none. */
  suggestions: readonly string[];
  /** An index is being built: so many pages can't be found yet. */
  waiting: number;
}

export interface FacetValue {
  value: string;
  count: number;
}

export interface Correction {
  typed: string;
  searched: string;
}

/** A page or file that answers. */
export interface Hit {
  /** Of its best place. */
  href: string;
  /** How well it answers; comparable between the answers of one question. Infinite for what an editor chose. */
  score: number;
  title: string;
  type: string;
  date: string | null;
  isExample: boolean;
  /** Labels. */
  themes: readonly string[];
  /** An editor chose it for this question. */
  isPreferred: boolean;
  best: HitPlace;
  /** At most two, after the best. */
  others: readonly HitPlace[];
}

export interface HitPlace {
  href: string;
  /** Title of the place, `1:23` for a second of a recording, or empty for the page itself. */
  title: string;
  excerpt: readonly ExcerptPart[];
}

/** A run of an excerpt; `isHit` on what was searched. */
export interface ExcerptPart {
  text: string;
  isHit: boolean;
}

/** What the reader's browser asks. */
export interface Search {
  ask: (question: Question) => Promise<Answer>;
}
