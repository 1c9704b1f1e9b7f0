import { isWithin, subjectOf, type Reach } from './effects.ts';
import type { Reads } from './reader.ts';
import type { Query } from '../../src/content/queries.ts';

/** What each page on line was made from, and the way back: which pages a change may concern. */
export class Dependencies {
  readonly #readsByAddress = new Map<string, Reads>();
  readonly #addressesBySubject = new Map<string, Set<string>>();
  /** Lists of cards, each with the pages that show it. Few: a list is asked for by a kind of page, not by each page. */
  readonly #lists = new Map<string, { query: Query; addresses: Set<string> }>();
  /** The latest of each read, by key: thousands of pages read the same, and hold it once. */
  readonly #shared = new Map<string, Shared>();

  reads(address: string): Reads | undefined {
    return this.#readsByAddress.get(address);
  }

  record(address: string, reads: Reads): void {
    this.forget(address);
    const kept = [...reads].map(([key, read]) => this.#share(key, read));
    this.#readsByAddress.set(address, new Map(kept.map(({ key, read }) => [key, read])));
    for (const [key, { query }] of reads) {
      if (query.name === 'cards') {
        const list = this.#lists.get(key) ?? { query, addresses: new Set<string>() };
        this.#lists.set(key, list);
        list.addresses.add(address);
      } else {
        const subject = subjectOf(query);
        const addresses = this.#addressesBySubject.get(subject) ?? new Set<string>();
        this.#addressesBySubject.set(subject, addresses.add(address));
      }
    }
  }

  forget(address: string): void {
    for (const [key, { query }] of this.#readsByAddress.get(address) ?? []) {
      const holder = query.name === 'cards' ? this.#lists : this.#addressesBySubject;
      const name = query.name === 'cards' ? key : subjectOf(query);
      const addresses = query.name === 'cards' ? this.#lists.get(key)?.addresses : this.#addressesBySubject.get(name);
      addresses?.delete(address);
      if (addresses?.size !== 0) continue;
      holder.delete(name);
      this.#shared.delete(key);
    }
    this.#readsByAddress.delete(address);
  }

  /** Pages that may be other than they are, given how far some changes reach. */
  within(reach: Reach): Set<string> {
    const addresses = new Set<string>();
    for (const subject of reach.subjects) {
      for (const address of this.#addressesBySubject.get(subject) ?? []) addresses.add(address);
    }
    for (const list of this.#lists.values()) {
      if (!isWithin(reach, list.query)) continue;
      for (const address of list.addresses) addresses.add(address);
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

type Read = Reads extends ReadonlyMap<string, infer Value> ? Value : never;

interface Shared {
  key: string;
  read: Read;
}
