import type {
  Card,
  DocumentAppearance,
  CommitmentState,
  DatedCollection,
  DocumentFile,
  DocumentId,
  FiledCollection,
  GlobalOf,
  GlobalSlug,
  Instant,
  IsoDay,
  ListKey,
  Media,
  OfferedFilter,
  PageMeasure,
  PartialDate,
  ProgressEntry,
  PublishedCollection,
  PublishedDocument,
  Reference,
  Replay,
  DerivedFile,
  SubscriptionAttempt,
  Theme,
} from 'content-models';
import type { ShareImage } from '../metadata/share-image.ts';

/**
 * The first cards of some collections: which documents, in which order. Every condition given must
 * hold. Always so many at most: whole collections are read list by list, see {@link Queries.list}.
 */
export interface CardQuery {
  collections: readonly PublishedCollection[];
  kinds?: readonly string[];
  theme?: Theme;
  /** Documents that are read in this language besides French. */
  language?: string;
  /** Events whose last day is this one or later. */
  endsFrom?: IsoDay;
  /** Events whose last day is before this one. */
  endsBefore?: IsoDay;
  /** By the dates they are filed under, or by first publication, the latest first. */
  order: 'newest' | 'oldest' | 'published';
  limit: number;
}

/** A commitment, as a document that follows it up names it. */
export interface FollowedCommitment {
  number: string;
  title: string;
  address: string;
  /** Title of its manifesto. */
  manifesto: string;
}

/** A session or a recording in which somebody speaks. */
export type Appearance = Omit<DocumentAppearance, 'speakers'>;

/** The text that promises something, as its commitments name it. */
export interface StandingManifesto {
  id: DocumentId;
  title: string;
  address: string | null;
  date: PartialDate | null;
  isExample: boolean;
}

/** A commitment and where it stands. */
export interface CommitmentStanding {
  id: string;
  number: string;
  title: string;
  address: string;
  themes: readonly Theme[];
  state: CommitmentState;
  checkedOn: IsoDay | null;
  manifesto: StandingManifesto;
}

/** Something that happened to a commitment. */
export interface StandingEntry extends ProgressEntry {
  /** Its place in the page of the commitment. */
  address: string;
  commitment: CommitmentStanding;
}

/** A page of the site as the site map lists it. */
export interface ListedAddress {
  address: string;
  /** Day of the last change that matters to a reader, or null when the page has none of its own. */
  modifiedOn: IsoDay | null;
}

/** A file made from a document, as the page of the document offers it. */
export interface OfferedDerivedFile extends Pick<DerivedFile, 'address' | 'entries'> {
  /** In bytes; null before the hour, when it is made for whoever asks for it. */
  size: number | null;
}

/** A part of the site map. */
export interface SiteMapPart {
  part: string;
  /** Day of the last change in it, or null when no page of it has one. */
  modifiedOn: IsoDay | null;
}

/** The lists of a collection, or those that one of them is cut into. */
export interface ListsFilter {
  collection: FiledCollection;
  within?: ListKey;
}

/** How many documents of each type bear a theme in a year; a type without any is left out. */
export interface ThemeYear {
  year: number;
  counts: Readonly<Partial<Record<DatedCollection, number>>>;
}

/** How much a collection holds. */
export interface Extent {
  documents: number;
  /** Day of the last change that matters to a reader, or null without documents. */
  lastChange: IsoDay | null;
}

/** Whether the press may subscribe by e-mail, and what somebody has just typed to do so, on a page for them alone. */
export interface Subscription {
  /** False where no e-mail is sent. */
  isOpen: boolean;
  attempt: SubscriptionAttempt | null;
}

/** What a page of filters shows. */
export interface Filtered {
  ids: readonly DocumentId[];
  /** Documents of the collection, whatever the filters. */
  total: number;
  /** The values chosen, in words; one fewer where a value is unknown. */
  chosen: readonly string[];
  facets: readonly { title: string; filters: readonly OfferedFilter[] }[];
}

/** For questions that take nothing. */
type NoFilter = Record<string, never>;

/** Every question a template may ask, by name: what it takes and what it answers. How, and what touches the answer: `site/publisher/questions`. */
export interface Queries {
  document: { filter: { collection: PublishedCollection; slug: string }; answer: PublishedDocument | null };
  /** Some fields of a document, and its collection. */
  fields: { filter: Reference & { fields: readonly string[] }; answer: Readonly<Record<string, unknown>> | null };
  /** Some fields of every document of a collection, by title: for collections that are small by nature. */
  all: {
    filter: { collection: PublishedCollection; fields: readonly string[] };
    answer: readonly Readonly<Record<string, unknown>>[];
  };
  /** How much a collection holds, and when it last changed. */
  extent: { filter: { collection: PublishedCollection }; answer: Extent };
  card: { filter: Reference; answer: Card | null };
  cards: { filter: CardQuery; answer: Card[] };
  /** Which lists there are: years newest first, months newest first, initials in order. Empty within a list that is not cut. */
  lists: { filter: ListsFilter; answer: ListKey[] };
  /** The same with how many documents each holds, what it is cut into included. */
  listSizes: { filter: ListsFilter; answer: { list: ListKey; size: number }[] };
  /** What the page of a list shows itself, or null when there is no such list. A list that is cut keeps what its parts can't take. */
  list: { filter: { collection: FiledCollection; list: ListKey }; answer: readonly Card[] | null };
  /** The documents of a collection that have some values of its facets, by title, and the ways on from there. */
  filtered: { filter: { collection: PublishedCollection; slugs: readonly string[] }; answer: Filtered };
  /** The documents of a filtered collection that are nearest to one, of other authorities: the nearest first. */
  nearest: { filter: Reference & { limit: number }; answer: readonly DocumentId[] };
  /** The newest documents that refer to one, of some collections when they are named; all of them without a limit. */
  referrers: { filter: Reference & { collections?: readonly PublishedCollection[]; limit?: number }; answer: Card[] };
  /** Some fields of every document of a list, those of what it is cut into included; null when there is no such list. */
  listFields: {
    filter: { collection: FiledCollection; list: ListKey; fields: readonly string[] };
    answer: readonly Readonly<Record<string, unknown>>[] | null;
  };
  /** How many documents bear a theme, year by year, the latest first. */
  themeYears: { filter: { theme: Theme; collections: readonly DatedCollection[] }; answer: ThemeYear[] };
  /** The commitments that a document follows up, those of the newest manifesto first. */
  commitments: { filter: Reference; answer: readonly FollowedCommitment[] };
  /** Where a person speaks, the newest first. */
  appearances: { filter: { id: DocumentId; limit: number }; answer: readonly Appearance[] };
  /** The recordings of a session of an event, under the title that it has in the programme. */
  recordings: {
    filter: { event: DocumentId; session: string; title: string };
    answer: readonly Pick<Replay, 'slug' | 'title' | 'duration'>[];
  };
  /** Where every commitment stands, those of the newest text first; of one theme, when it is named. */
  progress: { filter: { theme?: Theme }; answer: readonly CommitmentStanding[] };
  /** What happened last to commitments, the newest first. */
  progressEntries: { filter: { limit: number }; answer: readonly StandingEntry[] };
  global: { filter: { slug: GlobalSlug }; answer: GlobalOf<GlobalSlug> };
  /** Whether an organisation is one of the territories engaged in the AI concertations. */
  engagement: { filter: { id: DocumentId }; answer: boolean };
  media: { filter: { id: DocumentId }; answer: Media | null };
  file: { filter: { id: DocumentId }; answer: DocumentFile | null };
  /** Address of the image that shows these facts, or null where none are drawn. */
  shareImage: { filter: ShareImage; answer: string | null };
  /** The file made from a document at an address, or null until it is there: it is made after the page. */
  derivedFile: { filter: { address: string }; answer: OfferedDerivedFile | null };
  siteMapParts: { filter: NoFilter; answer: SiteMapPart[] };
  /** What a part of the site map lists, or null when there is no such part. */
  addresses: { filter: { part: string }; answer: ListedAddress[] | null };
  /** What pages weigh, one of each type. */
  measures: { filter: NoFilter; answer: readonly PageMeasure[] };
  /** When what is shown to a journalist before its hour becomes public; null for everything public. */
  embargo: { filter: NoFilter; answer: Instant | null };
  subscription: { filter: NoFilter; answer: Subscription };
  /** Calendar day in Europe/Paris. */
  today: { filter: NoFilter; answer: IsoDay };
  /** Origin of the public site, without a trailing slash. */
  siteUrl: { filter: NoFilter; answer: string };
}

export type QueryName = keyof Queries;

/** A question: its name and what it takes. */
export type QueryOf<Names extends QueryName> = {
  [Name in Names]: { name: Name; filter: Queries[Name]['filter'] };
}[Names];

export type Query = QueryOf<QueryName>;

export type Answer<Name extends QueryName> = Queries[Name]['answer'];

/** Whoever answers the questions: the publisher, which records them for the address being rendered. */
export interface ContentReader {
  read: <Name extends QueryName>(name: Name, filter: Queries[Name]['filter']) => Answer<Name>;
  /** What several pages show under one name: made again once an answer that it was made from is another. */
  share: <Value>(name: string, make: () => Promise<Value>) => Promise<Value>;
}
