import type { ContentReader } from './queries.ts';

/**
 * Where the publisher leaves the reader of the page being rendered. The compiled templates are a
 * bundle of their own, so a module variable could not be shared with it: a global symbol is.
 */
export const READER_SLOT = Symbol.for('interconnectes.content-reader');

type GlobalWithReader = typeof globalThis & { [READER_SLOT]?: () => ContentReader | undefined };

/** Installs the function that finds the reader of the page being rendered. */
export function provideReader(find: () => ContentReader | undefined): void {
  (globalThis as GlobalWithReader)[READER_SLOT] = find;
}

/** The reader of the page being rendered. Throws outside a rendering. */
export function currentReader(): ContentReader {
  const reader = (globalThis as GlobalWithReader)[READER_SLOT]?.();
  if (reader === undefined)
    throw new Error('Content was read outside a page being rendered: only templates may read it.');
  return reader;
}
