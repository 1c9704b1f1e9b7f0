import { dependencyKeys, isOpen } from '../questions/index.ts';
import { mayEnter, type Invalidation } from '../questions/invalidation.ts';
import type { Read, Reads } from './reads.ts';
import { SetMultimap } from './set-multimap.ts';
import type { Query } from '../../src/content/queries.ts';

/** What each page online was made from, and the way back: which pages a change may concern. */
export class Dependencies {
  readonly #readsByAddress = new Map<string, Reads>();
  /** By what their answers depend on. */
  readonly #addressesByKey = new SetMultimap<string, string>();
  /** Queries that any card may enter, by their key. Few: such a list is asked for by a kind of page, not by each page. */
  readonly #open = new Map<string, Query>();
  /** The latest of each read, by key: thousands of pages read the same, and hold it once. */
  readonly #shared = new Map<string, Shared>();

  reads(address: string): Reads | undefined {
    return this.#readsByAddress.get(address);
  }

  record(address: string, reads: Reads): void {
    const before = this.#readsByAddress.get(address);
    const kept = [...reads].map(([key, read]) => this.#share(key, read));
    this.#readsByAddress.set(address, new Map(kept.map(({ key, read }) => [key, read])));
    // Most often a page asks what it asked before. When it does not, what it asks no more may share keys with the rest.
    const gone = [...(before ?? [])].filter(([key]) => !reads.has(key));
    this.#unlink(address, gone);
    for (const { key, read } of kept) if (gone.length > 0 || before?.has(key) !== true) this.#link(address, key, read);
  }

  forget(address: string): void {
    this.#unlink(address, [...(this.#readsByAddress.get(address) ?? [])]);
    this.#readsByAddress.delete(address);
  }

  #link(address: string, key: string, { query }: Read): void {
    for (const dependency of keysOf(key, query)) this.#addressesByKey.add(dependency, address);
    if (isOpen(query)) this.#open.set(key, query);
  }

  #unlink(address: string, reads: readonly (readonly [string, Read])[]): void {
    for (const [key, { query }] of reads) {
      const dependencies = keysOf(key, query);
      for (const dependency of dependencies) this.#addressesByKey.delete(dependency, address);
      if (dependencies.every((dependency) => this.#addressesByKey.has(dependency))) continue;
      this.#open.delete(key);
      this.#shared.delete(key);
    }
  }

  /** Pages that may be other than they are, given what some changes invalidate. */
  invalidatedBy(invalidation: Invalidation): Set<string> {
    const entered = [...this.#open].filter(([, query]) => mayEnter(invalidation.cards, query)).map(([key]) => key);
    const addresses = new Set<string>();
    for (const key of [...invalidation.keys, ...entered]) {
      for (const address of this.#addressesByKey.get(key)) addresses.add(address);
    }
    return addresses;
  }

  #share(key: string, read: Read): Shared {
    const known = this.#shared.get(key);
    if (known?.read.hash === read.hash) return known;
    // The text of the key too: one that came from another process is a copy.
    const shared = { key: known?.key ?? key, read };
    this.#shared.set(shared.key, shared);
    return shared;
  }
}

interface Shared {
  key: string;
  read: Read;
}

/** What a query depends on; one that any card may enter stands under its own key too. */
function keysOf(key: string, query: Query): readonly string[] {
  return isOpen(query) ? [...dependencyKeys(query), key] : dependencyKeys(query);
}
