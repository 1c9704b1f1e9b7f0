import {
  addressesOf,
  archiveAddress,
  dayOf,
  isPublishedDocument,
  type Content,
  type IsoDay,
  type PublishedDocument,
} from 'content-models';
import type { ListedAddress } from '../src/content/queries.ts';
import type { ContentStore } from './content-store/content-store.ts';
import type { Effect } from './content-store/effects.ts';

/** Pages that exist for the server, not for readers looking for something. */
const UNLISTED = new Set(['/404/', '/410/', '/recherche/']);

/** Types with a page for each year. */
const FILED_BY_YEAR = ['press-releases', 'events'] as const;

/** Every address of the site, kept up to date with the store. */
export class AddressBook {
  readonly #fixed: ReadonlySet<string>;
  /** How many documents answer at an address: two for the time of an exchange of slugs. */
  readonly #documents = new Map<string, number>();
  #archives: ReadonlySet<string> = new Set();

  constructor(fixedAddresses: readonly string[]) {
    this.#fixed = new Set(fixedAddresses);
  }

  has(address: string): boolean {
    return this.#fixed.has(address) || this.#archives.has(address) || this.#documents.has(address);
  }

  get all(): string[] {
    return [...new Set([...this.#documents.keys(), ...this.#archives, ...this.#fixed])];
  }

  /** Follows some effects on the store. @returns the addresses that appeared and those that went */
  update(effects: readonly Effect[], store: ContentStore): { added: string[]; removed: string[] } {
    const touched = new Set<string>();
    const count = (content: Content | undefined, difference: 1 | -1) => {
      for (const address of addressesOfContent(content)) {
        touched.add(address);
        const owners = (this.#documents.get(address) ?? 0) + difference;
        if (owners === 0) this.#documents.delete(address);
        else this.#documents.set(address, owners);
      }
    };
    const before = new Set(this.#archives);
    const existed = new Map<string, boolean>();
    for (const effect of effects) {
      if (effect.kind !== 'content') continue;
      for (const content of [effect.before, effect.after]) {
        for (const address of addressesOfContent(content)) {
          if (!existed.has(address)) existed.set(address, this.#documents.has(address));
        }
      }
      count(effect.before, -1);
      count(effect.after, 1);
    }
    this.#archives = archivesOf(store);
    for (const address of [...before, ...this.#archives]) {
      existed.set(address, before.has(address));
      touched.add(address);
    }
    return {
      added: [...touched].filter((address) => existed.get(address) === false && this.has(address)),
      removed: [...touched].filter((address) => existed.get(address) === true && !this.has(address)),
    };
  }

  /** Place in the order of writing: lists and fixed pages, then documents, then feeds and other files. */
  rank(address: string): number {
    if (!address.endsWith('/')) return 2;
    return this.#documents.has(address) ? 1 : 0;
  }

  /** What the site map lists: every page, with the day of its last meaningful change. */
  list(store: ContentStore): ListedAddress[] {
    const modified = new Map<string, IsoDay>();
    for (const document of store.documents) {
      for (const address of addressesOf(document).values()) modified.set(address, lastChange(document));
    }
    return this.all
      .filter((address) => address.endsWith('/') && !UNLISTED.has(address))
      .sort()
      .map((address) => ({ address, modifiedOn: modified.get(address) ?? null }));
  }
}

/** Day of the last change that matters to a reader. */
export function lastChange({ lastUpdate, publishedAt }: PublishedDocument): IsoDay {
  return lastUpdate?.date ?? dayOf(new Date(publishedAt));
}

/** Lists are cut by year, so that a new document changes few of them. */
function archivesOf(store: ContentStore): Set<string> {
  return new Set(
    FILED_BY_YEAR.flatMap((collection) => store.years(collection).map(({ year }) => archiveAddress(collection, year))),
  );
}

function addressesOfContent(content: Content | undefined): Iterable<string> {
  return content === undefined || !isPublishedDocument(content) ? [] : addressesOf(content).values();
}
