import { hash } from 'node:crypto';
import type { Answer, ContentReader, Queries, Query, QueryName } from '../../src/content/queries.ts';
import { answer, queryKey, type Surroundings } from './answer.ts';
import type { ContentStore } from './content-store.ts';

/** A query that a page asked, with the hash of the answer. */
export interface Read {
  query: Query;
  hash: string;
}

/** What a page read, by key of the query. */
export type Reads = ReadonlyMap<string, Read>;

/**
 * Answers queries from the content of one moment. An answer is computed once: the store must not change
 * as long as the reader is used.
 */
export class SnapshotReader {
  readonly #known = new Map<string, { value: Answer<QueryName>; hash: string }>();
  readonly #store: ContentStore;
  readonly #surroundings: Surroundings;

  constructor(store: ContentStore, surroundings: Surroundings) {
    this.#store = store;
    this.#surroundings = surroundings;
  }

  /** Whether any answer that a page was made from would be different now. */
  isStale(reads: Reads): boolean {
    return [...reads.values()].some((read) => this.#look(read.query).hash !== read.hash);
  }

  /** A reader for one page, which notes what is read. */
  tracing(): { reader: ContentReader; reads: Reads } {
    const reads = new Map<string, Read>();
    const read = <Name extends QueryName>(name: Name, filter: Queries[Name]['filter']): Answer<Name> => {
      // A name and its filter, as `Queries` pairs them.
      const query = { name, filter } as Query;
      const { value, hash: hashed } = this.#look(query);
      reads.set(queryKey(query), { query, hash: hashed });
      return value;
    };
    return { reader: { read }, reads };
  }

  #look(query: Query): { value: Answer<QueryName>; hash: string } {
    const key = queryKey(query);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const value = answer(this.#store, this.#surroundings, query);
    const found = { value, hash: hashOf(value) };
    this.#known.set(key, found);
    return found;
  }
}

/** A content or a card is replaced when it changes, never modified: each is hashed once. */
const hashes = new WeakMap<object, string>();

function hashOf(value: Answer<QueryName>): string {
  if (Array.isArray(value))
    return digest(JSON.stringify(value.map((entry) => (isKept(entry) ? hashOnce(entry) : entry))));
  return isKept(value) ? hashOnce(value) : digest(JSON.stringify(value));
}

/** Whether a value is the store's own, rather than made for an answer. */
function isKept(value: unknown): value is object {
  return typeof value === 'object' && value !== null && ('collection' in value || 'global' in value);
}

function hashOnce(value: object): string {
  const known = hashes.get(value) ?? digest(JSON.stringify(value));
  hashes.set(value, known);
  return known;
}

function digest(text: string): string {
  return hash('sha256', text, 'base64url');
}
