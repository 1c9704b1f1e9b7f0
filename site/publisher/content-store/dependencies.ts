import { isWithin, type Reach } from './reach.ts';
import { subjectsOf } from './subjects.ts';
import type { Read, Reads } from './reads.ts';
import { SetMultimap } from './set-multimap.ts';
import type { Query } from '../../src/content/queries.ts';

/** What each page on line was made from, and the way back: which pages a change may concern. */
export class Dependencies {
  readonly #readsByAddress = new Map<string, Reads>();
  /** By what {@link topicsOf} names. */
  readonly #addressesByTopic = new SetMultimap<string, string>();
  /** Lists of cards, by key of the query. Few: a list is asked for by a kind of page, not by each page. */
  readonly #lists = new Map<string, Query>();
  /** The latest of each read, by key: thousands of pages read the same, and hold it once. */
  readonly #shared = new Map<string, Shared>();

  reads(address: string): Reads | undefined {
    return this.#readsByAddress.get(address);
  }

  record(address: string, reads: Reads): void {
    const before = this.#readsByAddress.get(address);
    const kept = [...reads].map(([key, read]) => this.#share(key, read));
    this.#readsByAddress.set(address, new Map(kept.map(({ key, read }) => [key, read])));
    // Most often a page asks what it asked before. When it does not, what it asks no more may share topics with the rest.
    const gone = [...(before ?? [])].filter(([key]) => !reads.has(key));
    this.#unlink(address, gone);
    for (const { key, read } of kept) if (gone.length > 0 || before?.has(key) !== true) this.#link(address, key, read);
  }

  forget(address: string): void {
    this.#unlink(address, [...(this.#readsByAddress.get(address) ?? [])]);
    this.#readsByAddress.delete(address);
  }

  #link(address: string, key: string, { query }: Read): void {
    for (const topic of topicsOf(key, query)) this.#addressesByTopic.add(topic, address);
    if (query.name === 'cards') this.#lists.set(key, query);
  }

  #unlink(address: string, reads: readonly (readonly [string, Read])[]): void {
    for (const [key, { query }] of reads) {
      const topics = topicsOf(key, query);
      for (const topic of topics) this.#addressesByTopic.delete(topic, address);
      if (topics.every((topic) => this.#addressesByTopic.has(topic))) continue;
      this.#lists.delete(key);
      this.#shared.delete(key);
    }
  }

  /** Pages that may be other than they are, given how far some changes reach. */
  within(reach: Reach): Set<string> {
    const lists = [...this.#lists].filter(([, query]) => isWithin(reach, query)).map(([key]) => key);
    const addresses = new Set<string>();
    for (const topic of [...reach.subjects, ...lists]) {
      for (const address of this.#addressesByTopic.get(topic)) addresses.add(address);
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

/** What a query is about, or for a list of cards, which has no subject of its own, the query itself. */
function topicsOf(key: string, query: Query): string[] {
  return query.name === 'cards' ? [key] : subjectsOf(query);
}
