import {
  addressesOf,
  cardOf,
  dataAddressesOfYear,
  feedAddress,
  FEEDS,
  FIXED_DATA_ADDRESSES,
  FIXED_PART,
  isPublishedDocument,
  listAddress,
  placeInLists,
  SECTIONS,
  siteMapAddress,
  siteMapPart,
  STATEMENTS,
  THEME_ADDRESSES,
  WHOLE,
  type FiledCollection,
  type ListKey,
  type PublishedDocument,
} from 'content-models';
import type { ContentStore } from './content-store/content-store.ts';
import type { AppliedChange } from './content-store/applied-change.ts';
import { filterAddressesIn, touchesFilters } from './filtered.ts';
import { SiteMap } from './site-map.ts';

/** Places in the order of writing: where news is looked for first. The home page takes longer than all sections together. */
export const RANKS = { section: 0, home: 1, list: 2, document: 3, gathering: 4, file: 5 } as const;

/** Pages that tell of documents of every kind: nearly each change concerns some of them. */
const GATHERINGS: ReadonlySet<string> = new Set([
  ...THEME_ADDRESSES,
  STATEMENTS['open-data'].address,
  SECTIONS.sitemap.address,
]);

const FEED_ADDRESSES = FEEDS.flatMap((feed) => feed.formats.map((format) => feedAddress(feed, format)));

/** Every address of the site, kept up to date with the store. */
export class AddressBook {
  /** What the site map says of them. */
  readonly siteMap: SiteMap;
  readonly #fixed: ReadonlySet<string>;
  /** Addresses of the document at a slug. For the time of an exchange of slugs, two claim one: the store says which has it. */
  readonly #bySlug = new Map<string, readonly string[]>();
  readonly #documents = new Set<string>();
  /** Addresses that a list has while it holds documents, by key of the list. */
  readonly #lists = new Map<string, readonly string[]>();
  readonly #listAddresses = new Set<string>();
  /** Pages of filters that keep at least one document. */
  #filterAddresses: ReadonlySet<string> = new Set();

  constructor(fixedAddresses: readonly string[]) {
    this.#fixed = new Set([...fixedAddresses, siteMapAddress(FIXED_PART), ...FEED_ADDRESSES, ...FIXED_DATA_ADDRESSES]);
    this.siteMap = new SiteMap(fixedAddresses);
  }

  has(address: string): boolean {
    return (
      this.#fixed.has(address) ||
      this.#listAddresses.has(address) ||
      this.#filterAddresses.has(address) ||
      this.#documents.has(address)
    );
  }

  get all(): string[] {
    return [...new Set([...this.#documents, ...this.#listAddresses, ...this.#filterAddresses, ...this.#fixed])];
  }

  /** Follows changes applied to the store. @returns the addresses that appeared and those that went */
  update(applied: readonly AppliedChange[], store: ContentStore): { added: string[]; removed: string[] } {
    this.siteMap.update(applied);
    const existed = new Map<string, boolean>();
    const note = (address: string) => {
      if (!existed.has(address)) existed.set(address, this.has(address));
    };
    const slugs = new Map<string, PublishedDocument>();
    const lists = new Map<string, { collection: FiledCollection; list: ListKey }>();
    for (const change of applied) {
      if (change.kind !== 'content') continue;
      for (const content of [change.before, change.after]) {
        if (content === undefined || !isPublishedDocument(content)) continue;
        slugs.set(`${content.collection}/${content.slug}`, content);
        const place = placeInLists(cardOf(content));
        if (place !== null) lists.set(`${place.collection}/${place.list}`, place);
      }
    }
    for (const [key, { collection, slug }] of slugs) {
      const document = store.atSlug(collection, slug);
      const before = this.#bySlug.get(key) ?? [];
      const after = document === undefined ? [] : [...addressesOf(document).values()];
      for (const address of [...before, ...after]) note(address);
      for (const address of before) this.#documents.delete(address);
      for (const address of after) this.#documents.add(address);
      if (after.length > 0) this.#bySlug.set(key, after);
      else this.#bySlug.delete(key);
    }
    for (const [key, { collection, list }] of lists) {
      const before = this.#lists.get(key) ?? [];
      const after = addressesOfList(collection, list, store);
      for (const address of [...before, ...after]) note(address);
      for (const address of before) this.#listAddresses.delete(address);
      for (const address of after) this.#listAddresses.add(address);
      this.#lists.set(key, after);
    }
    if (applied.some(touchesFilters)) {
      const after = new Set(filterAddressesIn(store));
      for (const address of [...this.#filterAddresses, ...after]) note(address);
      this.#filterAddresses = after;
    }
    return {
      added: [...existed].filter(([address, did]) => !did && this.has(address)).map(([address]) => address),
      removed: [...existed].filter(([address, did]) => did && !this.has(address)).map(([address]) => address),
    };
  }

  /** Place in the order of writing. */
  rank(address: string): number {
    if (!address.endsWith('/')) return RANKS.file;
    if (address === SECTIONS.home.address) return RANKS.home;
    if (GATHERINGS.has(address)) return RANKS.gathering;
    if (this.#documents.has(address)) return RANKS.document;
    return this.#listAddresses.has(address) || this.#filterAddresses.has(address) ? RANKS.list : RANKS.section;
  }
}

/**
 * Addresses of a list and of what it is cut into: their pages, their parts of the site map, their data. What
 * is filed by name stands, while it is whole, in a page that is always there.
 */
function addressesOfList(collection: FiledCollection, list: ListKey, store: ContentStore): string[] {
  if (store.list(collection, list) === null) return [];
  const sublists = store.listSizes(collection, list).map((entry) => entry.list);
  const pages = [list, ...sublists].flatMap((key) => {
    const part = siteMapAddress(siteMapPart(collection, key));
    return key === WHOLE ? [part] : [listAddress(collection, key), part];
  });
  return [...pages, ...dataAddressesOfYear(collection, list)];
}
