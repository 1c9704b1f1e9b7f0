import { slugify } from './french/slugify.ts';
import type { PartialDate } from './shared/dates.ts';
import type { PublishedCollection } from './shared/references.ts';

/**
 * How the documents of each type are listed, and under which name. By date: a list for each year,
 * cut into months when a year holds many. By name: one list, cut into initials when it holds many.
 * This is the one place to declare it: archives, index and site map follow. A name has no hyphen.
 */
export const FILING = {
  'press-releases': { by: 'date', name: 'communiques' },
  manifestos: { by: 'date', name: 'manifestes' },
  events: { by: 'date', name: 'evenements' },
  replays: { by: 'date', name: 'replays' },
  labels: { by: 'date', name: 'labels' },

  pages: { by: 'name', name: 'pages' },
  people: { by: 'name', name: 'personnes' },
  organizations: { by: 'name', name: 'territoires' },
  'press-kits': { by: 'name', name: 'dossiers' },
  concertations: { by: 'name', name: 'concertations' },
  'ai-projects': { by: 'name', name: 'bibliotheque' },
  programmes: { by: 'name', name: 'territoirprod' },
} as const satisfies Partial<Record<PublishedCollection, { by: 'date' | 'name'; name: string }>>;

export type FiledCollection = keyof typeof FILING;

/** Collections filed by date. */
export type DatedCollection = {
  [Key in FiledCollection]: (typeof FILING)[Key]['by'] extends 'date' ? Key : never;
}[FiledCollection];

/** Collections filed by name. */
export type NamedCollection = Exclude<FiledCollection, DatedCollection>;

export const FILED_COLLECTIONS = Object.keys(FILING) as FiledCollection[];
export const NAMED_COLLECTIONS = FILED_COLLECTIONS.filter((collection) => !isDated(collection));

/** A list of documents: `2025` or `2025-11` by date, {@link WHOLE} or `d` by name. */
export type ListKey = string;

/** The list of a type filed by name, before it is cut into initials. */
export const WHOLE: ListKey = 'tout';

/** The initial under which stands what begins with no letter. */
export const NO_LETTER: ListKey = '0';

/** Where a card is filed: its list, and the one within it that takes it when the first is cut. */
export interface Place {
  collection: FiledCollection;
  list: ListKey;
  /** Null for a date known to the year alone: it stays in the list of its year. */
  sublist: ListKey | null;
}

/** What a card says of where it is filed. */
interface Listable {
  collection: PublishedCollection;
  date: PartialDate | null;
  title: string;
  /** Null without a page. */
  address: string | null;
}

/** Where a card is filed, or null for a type that is not listed and for a document without a page. */
export function placeInLists({ collection, date, title, address }: Listable): Place | null {
  if (!isFiled(collection) || address === null) return null;
  if (!isDated(collection)) return { collection, list: WHOLE, sublist: initialOf(title) };
  if (date === null) return null;
  return { collection, list: date.slice(0, 4), sublist: date.length === 4 ? null : date.slice(0, 7) };
}

/** The list that a list is cut from, or null for one that is cut from none. */
export function parentList(collection: FiledCollection, list: ListKey): ListKey | null {
  const parent = isDated(collection) ? list.slice(0, 4) : WHOLE;
  return parent === list ? null : parent;
}

export function isDated(collection: FiledCollection): collection is DatedCollection {
  return FILING[collection].by === 'date';
}

function isFiled(collection: PublishedCollection): collection is FiledCollection {
  return collection in FILING;
}

function initialOf(title: string): ListKey {
  return /^[a-z]/.exec(slugify(title))?.[0] ?? NO_LETTER;
}
