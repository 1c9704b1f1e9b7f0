import { FILED_COLLECTIONS, filingName, isDated, WHOLE, type FiledCollection, type ListKey } from './filing.ts';
import { SECTIONS } from './sections.ts';
import { DERIVED_FILE_FORMATS, type DerivedFileFormat } from './types/content-type.ts';
import { CONTENT_TYPES, typeOf, type PublishedDocument } from './types/index.ts';
import { PUBLISHED_COLLECTIONS, type PublishedCollection } from './types/slugs.ts';

/** Address of a document's own page, or null for one that has no page of its own. */
export function addressOf(document: Addressable): string | null {
  const { prefix, hasPage } = typeOf(document.collection);
  return prefix === null || hasPage?.(document) === false ? null : `${prefix}${document.slug}/`;
}

/** Where journalists open what is under embargo. Nothing public is there, and nothing public names it. */
export const PRESS_ACCESS_FOLDER = '/presse/acces/';

/** What the search asks again each time: it names the other files of its index, which never change. */
export const SEARCH_INDEX_ADDRESS = '/recherche/index.json';

/** Where the press asks for releases by e-mail, and ends it. Under the last two follows a token, of a subscriber. */
export const PRESS_SUBSCRIPTION = {
  form: '/presse/abonnement/',
  requested: '/presse/abonnement/demande/',
  confirmation: '/presse/abonnement/confirmer/',
  end: '/presse/abonnement/desabonner/',
} as const;

/**
 * Address of the page of a list: of a year, `/evenements/2025/`, of a month, `/evenements/2025/11/`,
 * of an initial, `/plan-du-site/personnes/d/`. What is filed by name and not cut stands in the plan of the site.
 */
export function listAddress(collection: FiledCollection, list: ListKey): string {
  if (isDated(collection)) return `${CONTENT_TYPES[collection].prefix}${list.replace('-', '/')}/`;
  return list === WHOLE ? SECTIONS.sitemap.address : `${SECTIONS.sitemap.address}${filingName(collection)}/${list}/`;
}

/** The part of the site map that holds the fixed pages. */
export const FIXED_PART = 'rubriques';

/** Name of the part of the site map that holds what a list shows: `communiques-2025-11`, `personnes`, `personnes-d`. */
export function siteMapPart(collection: FiledCollection, list: ListKey): string {
  const name = filingName(collection);
  return list === WHOLE ? name : `${name}-${list}`;
}

/** The list that a part of the site map is about, or null. */
export function listOfPart(part: string): { collection: FiledCollection; list: ListKey } | null {
  const [name = '', ...list] = part.split('-');
  const collection = FILED_COLLECTIONS.find((filed) => filingName(filed) === name);
  return collection === undefined ? null : { collection, list: list.length === 0 ? WHOLE : list.join('-') };
}

/** Address of a part of the site map. */
export function siteMapAddress(part: string): string {
  return `/sitemap/${part}.xml`;
}

/**
 * Addresses of the files made from a document: that of its page with an ending in the place of the last `/`. None
 * of a release that was withdrawn, whose text is public no more, nor of an event without a programme.
 */
export function derivedFileAddresses(document: Addressable & Printable): Map<DerivedFileFormat, string> {
  const own = addressOf(document);
  const { derivedFiles, hasDerivedFiles } = typeOf(document.collection);
  const isOffered = own !== null && (document.withdrawal ?? null) === null && hasDerivedFiles?.(document) !== false;
  const formats = isOffered ? derivedFiles : [];
  return new Map(formats.map((format) => [format, `${own?.slice(0, -1) ?? ''}.${format}`]));
}

/** The document whose derived file is at an address, or null when no derived file may be there. */
export function derivedFileAt(
  address: string,
): { collection: PublishedCollection; slug: string; format: DerivedFileFormat } | null {
  const [, folder, slug = '', ending] = /^(\/.+\/)([^/]+)\.([a-z]+)$/.exec(address) ?? [];
  const format = DERIVED_FILE_FORMATS.find((known) => known === ending);
  const collection = PUBLISHED_COLLECTIONS.find((known) => typeOf(known).prefix === folder);
  if (format === undefined || collection === undefined) return null;
  return typeOf(collection).derivedFiles.includes(format) ? { collection, slug, format } : null;
}

/**
 * Every address a document answers at, each under a key that stays the same when the address
 * changes: `self` for its page, `commitment:<id>` for a commitment's, `session:<id>` for a session's, `calendar` for the file that calendars
 * open, `record:<layout>` for a file that other inventories read, `versions` for the page of its former versions,
 * `derived-file:<format>` for a file made from the document. Comparing the addresses before and after a
 * change tells which ones must redirect and which ones are gone.
 */
export function addressesOf(document: PublishedDocument): Map<string, string> {
  const own = addressOf(document);
  const others = typeOf(document.collection).otherAddresses?.(document) ?? {};
  const derivedFiles = [...derivedFileAddresses(document)].map(
    ([format, address]) => [`derived-file:${format}`, address] as const,
  );
  return new Map([...(own === null ? [] : [['self', own] as const]), ...Object.entries(others), ...derivedFiles]);
}

/**
 * Slugs that would collide with an address of the site. Archives by year stand beside documents, so a
 * slug may not look like a year; those by month stand under a year, where no document is.
 */
export function isReservedSlug(collection: PublishedCollection, slug: string): boolean {
  const { reservedSlugs = [], mayBeYear = false } = typeOf(collection);
  return reservedSlugs.includes(slug) || (!mayBeYear && /^\d{4}$/.test(slug));
}

interface Addressable {
  collection: PublishedCollection;
  slug: string;
  /** For an organisation: those that are territories of the network have a page. */
  isTerritory?: boolean;
}

interface Printable {
  /** Of an event: its sessions, where they are known. */
  programme?: readonly unknown[];
  /** Of a release: when and why it was withdrawn. */
  withdrawal?: object | null;
}
