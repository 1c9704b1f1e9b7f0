import type {
  Card,
  DocumentFile,
  DocumentId,
  GlobalOf,
  GlobalSlug,
  IsoDay,
  Media,
  PublishedCollection,
  PublishedDocument,
  Reference,
  Theme,
} from 'content-models';

/** A list of cards: which documents, in which order. Every condition given must hold. */
export interface CardQuery {
  collections: readonly PublishedCollection[];
  /** Year of the card's date. */
  year?: number;
  theme?: Theme;
  kinds?: readonly string[];
  /** Events whose last day is this one or later. */
  endsFrom?: IsoDay;
  /** Events whose last day is before this one. */
  endsBefore?: IsoDay;
  order: 'newest' | 'oldest';
  limit?: number;
}

/** Collections filed by year. */
export type DatedCollection = Extract<PublishedCollection, 'press-releases' | 'manifestos' | 'events'>;

/** A page of the site as the site map lists it. */
export interface ListedAddress {
  address: string;
  /** Day of the last change that matters to a reader, or null when the page has none of its own. */
  modifiedOn: IsoDay | null;
}

/** For questions that take nothing. */
type NoFilter = Record<string, never>;

/** Every question a template may ask, by name: what it takes and what it answers. */
export interface Queries {
  document: { filter: { collection: PublishedCollection; slug: string }; answer: PublishedDocument | null };
  documentById: { filter: Reference; answer: PublishedDocument | null };
  card: { filter: Reference; answer: Card | null };
  cards: { filter: CardQuery; answer: Card[] };
  years: { filter: { collection: DatedCollection }; answer: { year: number; count: number }[] };
  referrers: { filter: Reference; answer: Card[] };
  global: { filter: { slug: GlobalSlug }; answer: GlobalOf<GlobalSlug> };
  media: { filter: { id: DocumentId }; answer: Media | null };
  file: { filter: { id: DocumentId }; answer: DocumentFile | null };
  addresses: { filter: NoFilter; answer: ListedAddress[] };
  /** Calendar day in Europe/Paris. */
  today: { filter: NoFilter; answer: IsoDay };
  /** Origin of the public site, without a trailing slash. */
  siteUrl: { filter: NoFilter; answer: string };
}

export type QueryName = keyof Queries;

/** One question: its name and what it takes. */
export type Query = { [Name in QueryName]: { name: Name; filter: Queries[Name]['filter'] } }[QueryName];

export type Answer<Name extends QueryName> = Queries[Name]['answer'];

/** Whoever answers the questions: the publisher, which records them for the address being rendered. */
export interface ContentReader {
  read: <Name extends QueryName>(name: Name, filter: Queries[Name]['filter']) => Answer<Name>;
}
