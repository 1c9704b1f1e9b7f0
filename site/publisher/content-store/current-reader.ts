import { AsyncLocalStorage } from 'node:async_hooks';
import type { ContentReader } from '../../src/content/queries.ts';
import { provideReader } from '../../src/content/reader.ts';

const readers = new AsyncLocalStorage<ContentReader>();

/** Has the templates read what they render during some work through a reader of its own. */
export function readThrough<Result>(reader: ContentReader, work: () => Promise<Result>): Promise<Result> {
  provideReader(() => readers.getStore());
  return readers.run(reader, work);
}
