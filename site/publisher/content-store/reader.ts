import { hash } from 'node:crypto';
import type { Answer, ContentReader, Queries, Query, QueryName } from '../../src/content/queries.ts';
import { answer, queryKey, type Surroundings } from '../questions/index.ts';
import type { ContentSource } from './content-source.ts';
import { readThrough } from './current-reader.ts';
import type { Answers, Read, Reads } from './reads.ts';
import { SharedParts, type SharedPart } from './shared-parts.ts';

/**
 * Answers queries from the content of one moment. An answer is computed once: the store must not change
 * as long as the reader is used.
 */
export class SnapshotReader {
  readonly #known = new Map<string, { value: Answer<QueryName>; hash: string }>();
  readonly #store: ContentSource;
  readonly #surroundings: Surroundings;
  readonly #parts: SharedParts;

  /** @param parts what pages share, made from the content of this moment or of former ones */
  constructor(store: ContentSource, surroundings: Surroundings, parts = new SharedParts()) {
    this.#store = store;
    this.#surroundings = surroundings;
    this.#parts = parts;
  }

  /** Whether any answer that a page was made from would be different now. */
  isStale(reads: Reads): boolean {
    return [...reads].some(([key, read]) => this.#look(key, read.query).hash !== read.hash);
  }

  /** The answers to what a page read, as they are now. */
  answers(reads: Reads): Answers {
    return new Map([...reads].map(([key, { query }]) => [key, this.#look(key, query).value]));
  }

  /** A reader for one page, which notes what is read. */
  tracing(): { reader: ContentReader; reads: Reads } {
    const reads = new Map<string, Read>();
    const read = <Name extends QueryName>(name: Name, filter: Queries[Name]['filter']): Answer<Name> => {
      // A name and its filter, as `Queries` pairs them.
      const query = { name, filter } as Query;
      const key = queryKey(query);
      const { value, hash: hashed } = this.#look(key, query);
      reads.set(key, { query, hash: hashed });
      return value;
    };
    const share = async <Value>(name: string, make: () => Promise<Value>): Promise<Value> => {
      const part = await this.#share(name, make);
      for (const [key, found] of part.reads) reads.set(key, found);
      // A name stands for what the same templates make.
      return part.value as Value;
    };
    return { reader: { read, share }, reads };
  }

  async #share(name: string, make: () => Promise<unknown>): Promise<SharedPart> {
    const known = this.#parts.get(name);
    const part = known !== undefined && !this.isStale(known.reads) ? known : await this.#make(make);
    this.#parts.keep(name, part);
    return part;
  }

  async #make(make: () => Promise<unknown>): Promise<SharedPart> {
    const { reader, reads } = this.tracing();
    return { value: await readThrough(reader, make), reads };
  }

  #look(key: string, query: Query): { value: Answer<QueryName>; hash: string } {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const value = answer(this.#store, this.#surroundings, query);
    const found = { value, hash: hashOf(query.name, value) };
    this.#known.set(key, found);
    return found;
  }
}

/** A content, a card and their texts are replaced when they change, never modified: each is hashed once. */
const hashes = new WeakMap<object, string>();

/** Questions whose answers are made of fields, rather than of whole contents or cards. */
const OF_FIELDS = new Set<QueryName>(['fields', 'all', 'listFields']);

function hashOf(name: QueryName, value: Answer<QueryName>): string {
  const short = OF_FIELDS.has(name) ? shortenFields : shorten;
  return digest(JSON.stringify(Array.isArray(value) ? value.map(short) : short(value)));
}

/** The hash of what is the store's own; what was made for an answer as it is. */
function shorten(value: unknown): unknown {
  const isKept = isObject(value) && ('collection' in value || 'global' in value);
  return isKept ? hashOnce(value) : value;
}

/** Some fields, with the hashes of their texts and tables. */
function shortenFields(fields: unknown): unknown {
  if (!isObject(fields)) return fields;
  return Object.entries(fields).map(([name, value]: [string, unknown]) => [
    name,
    isLong(value) ? hashOnce(value) : value,
  ]);
}

function isLong(value: unknown): value is object {
  return Array.isArray(value) && isObject(value[0]);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function hashOnce(value: object): string {
  const known = hashes.get(value) ?? digest(JSON.stringify(value));
  hashes.set(value, known);
  return known;
}

function digest(text: string): string {
  return hash('sha256', text, 'base64url');
}
