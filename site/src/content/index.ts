import { getLiveEntry } from 'astro:content';
import type {
  Card,
  ContentOf,
  DatedCollection,
  DocumentId,
  DocumentFile,
  EventId,
  IdOf,
  FiledCollection,
  GlobalOf,
  GlobalSlug,
  Instant,
  IsoDay,
  ListKey,
  Media,
  OrganizationId,
  PageMeasure,
  PersonId,
  PublishedCollection,
  Reference,
  Session,
  Theme,
} from 'content-models';
import type { ShareImage } from '../metadata/share-image.ts';
import { currentReader } from './reader.ts';
import type {
  Answer,
  Appearance,
  CardQuery,
  CommitmentStanding,
  Extent,
  Filtered,
  FollowedCommitment,
  ListedAddress,
  OfferedDerivedFile,
  Queries,
  QueryName,
  SiteMapPart,
  StandingEntry,
  Subscription,
  ThemeYear,
} from './queries.ts';

export type { CardQuery, CommitmentStanding, ListedAddress, SiteMapPart, StandingEntry } from './queries.ts';

/** The document at a slug, or null when none is public there. */
export async function readDocument<Collection extends PublishedCollection>(
  collection: Collection,
  slug: string,
): Promise<ContentOf<Collection> | null> {
  // The store answers with a document of the collection asked for.
  return (await ask('document', { collection, slug })) as ContentOf<Collection> | null;
}

/**
 * Some fields of another document, or null while it is not public. A page that asks is rendered again when
 * one of them changes, whatever else does.
 */
export async function readFields<
  Collection extends PublishedCollection,
  Field extends keyof ContentOf<Collection> & string,
>(
  collection: Collection,
  id: IdOf<Collection>,
  fields: readonly Field[],
): Promise<Pick<ContentOf<Collection>, Field | 'collection'> | null> {
  // The store answers with the fields asked for.
  return (await ask('fields', { collection, id, fields })) as Pick<ContentOf<Collection>, Field | 'collection'> | null;
}

/**
 * Some fields of every public document of a collection, by title. Only for collections that are small by
 * nature: a page that asks is rendered again when one of these fields changes in any of them.
 */
export async function readAllFields<
  Collection extends PublishedCollection,
  Field extends keyof ContentOf<Collection> & string,
>(collection: Collection, fields: readonly Field[]): Promise<readonly Pick<ContentOf<Collection>, Field>[]> {
  const documents: readonly unknown[] = await ask('all', { collection, fields });
  // The store answers with the fields asked for.
  return documents as readonly Pick<ContentOf<Collection>, Field>[];
}

/** How many documents a collection holds, and the day when one of them last changed. */
export function readExtent(collection: PublishedCollection): Promise<Extent> {
  return ask('extent', { collection });
}

/** What lists and links show of a document, or null while it is not public. */
export function readCard(reference: Reference): Promise<Card | null> {
  return ask('card', reference);
}

/** The public ones among some documents, in the order given. */
export async function readCardsOf(references: readonly Reference[]): Promise<Card[]> {
  const cards = await Promise.all(references.map(readCard));
  return cards.filter((card) => card !== null);
}

export function readCards(query: CardQuery): Promise<Card[]> {
  return ask('cards', query);
}

/** How many documents of some types bear a theme, year by year, the latest first. */
export function readThemeYears(theme: Theme, collections: readonly DatedCollection[]): Promise<ThemeYear[]> {
  return ask('themeYears', { theme, collections });
}

/** The lists of a collection, or those that one of them is cut into: none when it is not. */
export function readLists(collection: FiledCollection, within?: ListKey): Promise<ListKey[]> {
  return ask('lists', within === undefined ? { collection } : { collection, within });
}

/** The same with how many documents each holds: for the few pages that may change with every document. */
export function readListSizes(
  collection: FiledCollection,
  within?: ListKey,
): Promise<{ list: ListKey; size: number }[]> {
  return ask('listSizes', within === undefined ? { collection } : { collection, within });
}

/** What the page of a list shows itself, or null when there is no such list. */
export function readList(collection: FiledCollection, list: ListKey): Promise<readonly Card[] | null> {
  return ask('list', { collection, list });
}

/**
 * Some fields of every document of a list, those of what it is cut into included, or null when there is no such list: a
 * page that asks is rendered again when one of these fields changes in any of them.
 */
export async function readListFields<
  Collection extends FiledCollection,
  Field extends keyof ContentOf<Collection> & string,
>(
  collection: Collection,
  list: ListKey,
  fields: readonly Field[],
): Promise<readonly Pick<ContentOf<Collection>, Field>[] | null> {
  const documents: readonly unknown[] | null = await ask('listFields', { collection, list, fields });
  // The store answers with the fields asked for.
  return documents as readonly Pick<ContentOf<Collection>, Field>[] | null;
}

/** The documents of a collection that have some values of its facets, and the ways on from there. */
export function readFiltered(collection: PublishedCollection, slugs: readonly string[]): Promise<Filtered> {
  return ask('filtered', { collection, slugs });
}

/** The documents of a filtered collection that are nearest to one. */
export function readNearest({ collection, id }: Reference, limit: number): Promise<readonly DocumentId[]> {
  return ask('nearest', { collection, id, limit });
}

/** The newest public documents that refer to one, of some collections when they are named. */
export function readReferrers(
  { collection, id }: Reference,
  limit: number,
  collections?: readonly PublishedCollection[],
): Promise<Card[]> {
  return ask('referrers', { collection, id, limit, ...(collections === undefined ? {} : { collections }) });
}

/** All public documents of some collections that refer to one, newest first. */
export function readAllReferrers(
  { collection, id }: Reference,
  collections: readonly PublishedCollection[],
): Promise<Card[]> {
  return ask('referrers', { collection, id, collections });
}

/** The commitments that a document follows up. */
export function readFollowedCommitments({ collection, id }: Reference): Promise<readonly FollowedCommitment[]> {
  return ask('commitments', { collection, id });
}

/** Sessions and recordings in which a person speaks, the newest first. */
export function readAppearances(id: PersonId, limit: number): Promise<readonly Appearance[]> {
  return ask('appearances', { id, limit });
}

/** The recordings of a session of an event, the newest first. */
export function readRecordings(event: EventId, { id, title }: Pick<Session, 'id' | 'title'>) {
  return ask('recordings', { event, session: id, title });
}

/** Where every commitment stands, those of the newest text first; of one theme, when it is named. */
export function readProgress(theme?: Theme): Promise<readonly CommitmentStanding[]> {
  return ask('progress', theme === undefined ? {} : { theme });
}

/** What happened last to commitments, the newest first. */
export function readProgressEntries(limit: number): Promise<readonly StandingEntry[]> {
  return ask('progressEntries', { limit });
}

export async function readGlobal<Slug extends GlobalSlug>(slug: Slug): Promise<GlobalOf<Slug>> {
  // The store answers with the global asked for.
  return (await ask('global', { slug })) as GlobalOf<Slug>;
}

/** Whether an organisation is engaged in the AI concertations. The rest of their space changes no page that asks. */
export function readIsEngaged(id: OrganizationId): Promise<boolean> {
  return ask('engagement', { id });
}

export function readMedia(id: IdOf<'media'>): Promise<Media | null> {
  return ask('media', { id });
}

export function readFile(id: IdOf<'documents'>): Promise<DocumentFile | null> {
  return ask('file', { id });
}

/** Address of the share image that shows these facts, which is made after the page; null where none are drawn. */
export function readShareImage(image: ShareImage): Promise<string | null> {
  return ask('shareImage', image);
}

/** The file made from a document at an address, or null until it is there: it is made after the page. */
export function readDerivedFile(address: string): Promise<OfferedDerivedFile | null> {
  return ask('derivedFile', { address });
}

export function readSiteMapParts(): Promise<SiteMapPart[]> {
  return ask('siteMapParts', {});
}

/** What a part of the site map lists, or null when there is no such part. */
export function readAddresses(part: string): Promise<ListedAddress[] | null> {
  return ask('addresses', { part });
}

/** What pages weigh, one of each type, as last measured on the published files. */
export function readMeasures(): Promise<readonly PageMeasure[]> {
  return ask('measures', {});
}

/** When what is shown to a journalist before its hour becomes public; null for everything public. */
export function readEmbargo(): Promise<Instant | null> {
  return ask('embargo', {});
}

/** Whether the press may subscribe by e-mail; and what somebody has just typed, null on everything public. */
export function readSubscription(): Promise<Subscription> {
  return ask('subscription', {});
}

/** Today in Europe/Paris. Time is content: a page that asks is rendered again when the day changes. */
export function readToday(): Promise<IsoDay> {
  return ask('today', {});
}

/** Origin of the public site, without a trailing slash. */
export function readSiteUrl(): Promise<string> {
  return ask('siteUrl', {});
}

/**
 * What several pages show, made from content alone: once for them all, and again when something that it was made from
 * changes. @param name tells it from whatever else is shared
 */
export function share<Value>(name: string, make: () => Promise<Value>): Promise<Value> {
  return currentReader().share(name, make);
}

async function ask<Name extends QueryName>(name: Name, filter: Queries[Name]['filter']): Promise<Answer<Name>> {
  const { entry, error } = await getLiveEntry('content', { name, filter });
  if (error !== undefined) throw error;
  // `Queries` says which answer goes with which name; the collection itself cannot.
  return entry?.data.answer as Answer<Name>;
}
