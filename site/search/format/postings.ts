import type { ByteWriter } from './bytes.ts';
import { ByteReader } from './bytes.ts';

/** Where one form of a word stands in one page. */
export interface Posting {
  /** Number of the page in its segment. */
  page: number;
  /** Whether the form stands in the title, in another name. */
  head: number;
  /** The places it stands in, in order, with how much of each it is, 1 to {@link FULL_WEIGHT}: `place << 4 | weight`. */
  places: readonly number[];
}

export const IN_TITLE = 1;
export const IN_NAMES = 2;

/** Weight of a word in a place that is all about it. Four bits. */
export const FULL_WEIGHT = 15;

/** Bytes of one posting, after that of page `before` (-1 for the first). */
export function writePosting(writer: ByteWriter, { page, head, places }: Posting, before: number): void {
  writer.number(((page - before - 1) << 2) | head);
  writer.number(places.length);
  let last = -1;
  for (const entry of places) {
    const place = entry >>> 4;
    writer.number(((place - last - 1) << 4) | (entry & FULL_WEIGHT));
    last = place;
  }
}

/**
 * The postings of a form, in columns: a search reads tens of thousands. Those of a page run from `starts[i]` to
 * `starts[i + 1]` in `entries`, each `place << 4 | weight`.
 */
export interface Postings {
  pages: Int32Array;
  heads: Uint8Array;
  starts: Int32Array;
  entries: Int32Array;
}

/** @param count how many pages have the form */
export function readPostings(bytes: Uint8Array, count: number): Postings {
  const reader = new ByteReader(bytes);
  const pages = new Int32Array(count);
  const heads = new Uint8Array(count);
  const starts = new Int32Array(count + 1);
  // A place needs a byte at least.
  const entries = new Int32Array(bytes.length);
  let page = -1;
  let written = 0;
  for (let index = 0; index < count; index += 1) {
    const first = reader.number();
    page += (first >>> 2) + 1;
    pages[index] = page;
    heads[index] = first & 3;
    starts[index] = written;
    let place = -1;
    for (let left = reader.number(); left > 0; left -= 1) {
      const entry = reader.number();
      place += (entry >>> 4) + 1;
      entries[written++] = (place << 4) | (entry & FULL_WEIGHT);
    }
  }
  starts[count] = written;
  return { pages, heads, starts, entries };
}
