import { addressesOf, archiveAddress, dayOf, yearOf, type IsoDay, type PublishedDocument } from 'content-models';
import type { ListedAddress } from '../src/content/queries.ts';
import type { ContentStore } from './content-store/content-store.ts';

/** Pages that exist for the server, not for readers looking for something. */
const UNLISTED = new Set(['/404/', '/410/', '/recherche/']);

/**
 * Every address of the site, in the order in which they are written: documents, then lists and
 * fixed pages, then feeds and other files.
 */
export function siteAddresses(store: ContentStore, fixedAddresses: readonly string[]): string[] {
  const documents = store.documents.flatMap((document) => [...addressesOf(document).values()]);
  const pages = fixedAddresses.filter((address) => address.endsWith('/'));
  const files = fixedAddresses.filter((address) => !address.endsWith('/'));
  // A fixed page wins over an editorial page that would take its place; the CMS refuses such slugs.
  return [...new Set([...documents, ...archives(store), ...pages, ...files])];
}

/** What the site map lists: every page, with the day of its last meaningful change. */
export function listedAddresses(store: ContentStore, fixedAddresses: readonly string[]): ListedAddress[] {
  const modified = new Map<string, IsoDay>();
  for (const document of store.documents) {
    for (const address of addressesOf(document).values()) modified.set(address, lastChange(document));
  }
  return siteAddresses(store, fixedAddresses)
    .filter((address) => address.endsWith('/') && !UNLISTED.has(address))
    .sort()
    .map((address) => ({ address, modifiedOn: modified.get(address) ?? null }));
}

/** Lists are cut by year, so that a new document changes few of them. */
function archives(store: ContentStore): string[] {
  const addresses = new Set<string>();
  for (const { collection, date } of store.cards) {
    if (date !== null && (collection === 'press-releases' || collection === 'events')) {
      addresses.add(archiveAddress(collection, yearOf(date)));
    }
  }
  return [...addresses];
}

function lastChange({ lastUpdate, publishedAt }: PublishedDocument): IsoDay {
  return lastUpdate?.date ?? dayOf(new Date(publishedAt));
}
