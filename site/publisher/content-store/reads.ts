import type { Answer, Query, QueryName } from '../../src/content/queries.ts';

/** A query that a page asked, with the hash of the answer. */
export interface Read {
  query: Query;
  hash: string;
}

/** What a page read, by key of the query. */
export type Reads = ReadonlyMap<string, Read>;

/** Answers by key of the query: they are data alone, which another process can be given. */
export type Answers = ReadonlyMap<string, Answer<QueryName>>;
