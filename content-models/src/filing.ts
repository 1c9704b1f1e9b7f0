import { slugify } from './french/slugify.ts';
import type { PartialDate } from './shared/dates.ts';
import { CONTENT_TYPES, typeOf } from './types/index.ts';
import { PUBLISHED_COLLECTIONS, type PublishedCollection } from './types/slugs.ts';

/** Collections whose documents are listed. */
export type FiledCollection = {
  [Slug in PublishedCollection]: (typeof CONTENT_TYPES)[Slug]['filing'] extends null ? never : Slug;
}[PublishedCollection];

/** Collections filed by date. */
export type DatedCollection = {
  [Slug in FiledCollection]: (typeof CONTENT_TYPES)[Slug]['filing']['by'] extends 'date' ? Slug : never;
}[FiledCollection];

/** Collections filed by name. */
export type NamedCollection = Exclude<FiledCollection, DatedCollection>;

const FILED = PUBLISHED_COLLECTIONS.filter(isFiled);

/** In their order in the plan of the site. */
export const NAMED_COLLECTIONS = FILED.filter((collection) => !isDated(collection)).toSorted(
  (a, b) => CONTENT_TYPES[a].filing.rank - CONTENT_TYPES[b].filing.rank,
);

/** Those filed by date, then those filed by name. */
export const FILED_COLLECTIONS: readonly FiledCollection[] = [...FILED.filter(isDated), ...NAMED_COLLECTIONS];

/** Name of the lists of a type: in the site map and the plan of the site. */
export function filingName(collection: FiledCollection): string {
  return CONTENT_TYPES[collection].filing.name;
}

/** What the plan of the site calls the list of a type. */
export function planTitle(collection: NamedCollection): string {
  return CONTENT_TYPES[collection].filing.title;
}

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
  return CONTENT_TYPES[collection].filing.by === 'date';
}

/** Whether the documents of a type are listed. */
export function isFiled(collection: PublishedCollection): collection is FiledCollection {
  return typeOf(collection).filing !== null;
}

function initialOf(title: string): ListKey {
  return /^[a-z]/.exec(slugify(title))?.[0] ?? NO_LETTER;
}
