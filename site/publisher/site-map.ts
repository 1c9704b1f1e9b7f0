import {
  addressesOf,
  cardOf,
  dayOf,
  FILED_COLLECTIONS,
  FIXED_PART,
  isPublishedDocument,
  listAddress,
  listOfPart,
  placeInLists,
  PRESS_SUBSCRIPTION,
  siteMapPart,
  WHOLE,
  type IsoDay,
  type PublishedDocument,
} from 'content-models';
import { FOLLOW_UP_FILTERS } from '../src/content/commitments/follow-up-filters.ts';
import type { ListedAddress, SiteMapPart } from '../src/content/queries.ts';
import type { ContentSource } from './content-store/content-source.ts';
import type { AppliedChange } from './content-store/applied-change.ts';

/** Pages that exist for the server, not for readers looking for something; and parts of a page that is listed whole. */
const UNLISTED = new Set([
  '/404/',
  '/410/',
  '/recherche/',
  // A form, which is there only where e-mails are sent.
  PRESS_SUBSCRIPTION.form,
  PRESS_SUBSCRIPTION.requested,
  ...FOLLOW_UP_FILTERS.map(({ address }) => address),
]);

/**
 * The site map, in parts: one for the fixed pages, one for each list of documents. A part holds the
 * page of the list and the pages of the documents that the list shows, so that it is as short as the list.
 */
export class SiteMap {
  readonly #fixed: readonly string[];
  /** Last change in each part, until one of its documents changes. */
  readonly #modified = new Map<string, IsoDay | null>();

  constructor(fixedAddresses: readonly string[]) {
    this.#fixed = fixedAddresses.filter((address) => address.endsWith('/') && !UNLISTED.has(address)).sort();
  }

  /** Follows changes applied to the store. */
  update(applied: readonly AppliedChange[]): void {
    for (const change of applied) {
      if (change.kind !== 'content') continue;
      for (const content of [change.before, change.after]) {
        const place = content === undefined || !isPublishedDocument(content) ? null : placeInLists(cardOf(content));
        if (place === null) continue;
        this.#modified.delete(siteMapPart(place.collection, place.list));
        if (place.sublist !== null) this.#modified.delete(siteMapPart(place.collection, place.sublist));
      }
    }
  }

  parts(store: ContentSource): SiteMapPart[] {
    const lists = FILED_COLLECTIONS.flatMap((collection) =>
      store
        .listSizes(collection)
        .flatMap(({ list }) => [list, ...store.listSizes(collection, list).map(({ list: sublist }) => sublist)])
        .map((list) => siteMapPart(collection, list)),
    );
    return [FIXED_PART, ...lists].map((part) => ({ part, modifiedOn: this.#lastChangeIn(part, store) }));
  }

  /** Every page that a part lists, with the day of its last meaningful change; null when there is no such part. */
  addresses(part: string, store: ContentSource): ListedAddress[] | null {
    if (part === FIXED_PART) return this.#fixed.map((address) => ({ address, modifiedOn: null }));
    const list = listOfPart(part);
    if (list === null) return null;
    const documents = documentsOf(part, store);
    if (documents === null) return null;
    const entries = new Map<string, IsoDay | null>();
    if (list.list !== WHOLE) entries.set(listAddress(list.collection, list.list), null);
    for (const document of documents) {
      for (const address of pagesOf(document)) entries.set(address, lastChange(document));
    }
    return [...entries].map(([address, modifiedOn]) => ({ address, modifiedOn }));
  }

  #lastChangeIn(part: string, store: ContentSource): IsoDay | null {
    const known = this.#modified.get(part);
    if (known !== undefined) return known;
    const days = (documentsOf(part, store) ?? []).map(lastChange);
    const last = days.reduce<IsoDay | null>((latest, day) => (latest === null || day > latest ? day : latest), null);
    this.#modified.set(part, last);
    return last;
  }
}

/** What a document said before or is said of several at once, what other sites show of it, and parts of a page that is listed whole. */
const UNLISTED_PARTS = /^(?:versions$|comparison$|embed$|programme:)/;

/** The addresses of a document that are pages for search engines: no other file, nor what it said before. */
function pagesOf(document: PublishedDocument): string[] {
  return [...addressesOf(document)]
    .filter(([part, address]) => !UNLISTED_PARTS.test(part) && address.endsWith('/'))
    .map(([, address]) => address);
}

/** Day of the last change that matters to a reader. */
export function lastChange({ lastUpdate, publishedAt }: PublishedDocument): IsoDay {
  return lastUpdate?.date ?? dayOf(new Date(publishedAt));
}

/** The documents that the list of a part shows, or null when there is no such list. */
function documentsOf(part: string, store: ContentSource): PublishedDocument[] | null {
  const list = listOfPart(part);
  const cards = list === null ? null : store.list(list.collection, list.list);
  if (cards === null) return null;
  return cards
    .map((card) => store.get(card))
    .filter((content) => content !== undefined)
    .filter(isPublishedDocument);
}
