import { ByteReader, ByteWriter } from './bytes.ts';
import { readPostings, type Postings } from './postings.ts';

/** The forms of a family of words, by stem: a unit of the index. */
export interface Family {
  /** Stem, or {@link nameKey}. */
  key: string;
  forms: readonly Form[];
}

interface Form {
  /** Folded word. */
  form: string;
  /** How many pages have it. */
  count: number;
  /** As `writePosting` wrote them, one after the other. */
  postings: Uint8Array;
}

/** Key of a whole name, by which a page is found before all that cite it. */
export function nameKey(name: string): string {
  return `=${name}`;
}

/** A block of families, in the order of their keys. */
export function writeBlock(families: readonly Family[]): Uint8Array {
  const writer = new ByteWriter();
  writer.number(families.length);
  let former = '';
  for (const { key, forms } of families) {
    writeAfter(writer, former, key);
    former = key;
    writer.number(forms.length);
    for (const { form, count, postings } of forms) {
      writeAfter(writer, key, form);
      writer.number(count);
      writer.number(postings.length);
      writer.bytes(postings);
    }
  }
  return writer.end();
}

/** Families of a block, by key; postings are read when they are asked for. */
export type Block = ReadonlyMap<string, readonly BlockForm[]>;

export interface BlockForm {
  form: string;
  count: number;
  postings: () => Postings;
}

export function readBlock(bytes: Uint8Array): Block {
  const reader = new ByteReader(bytes);
  const block = new Map<string, BlockForm[]>();
  let former = '';
  for (let families = reader.number(); families > 0; families -= 1) {
    const key = readAfter(reader, former);
    former = key;
    const forms: BlockForm[] = [];
    for (let left = reader.number(); left > 0; left -= 1) {
      const form = readAfter(reader, key);
      const count = reader.number();
      const length = reader.number();
      const own = bytes.subarray(reader.at, reader.at + length);
      reader.at += length;
      let read: Postings | undefined;
      forms.push({ form, count, postings: () => (read ??= readPostings(own, count)) });
    }
    block.set(key, forms);
  }
  return block;
}

/** A text after another: how many units both begin with, then what is its own. */
function writeAfter(writer: ByteWriter, former: string, text: string): void {
  let shared = 0;
  while (shared < former.length && former[shared] === text[shared]) shared += 1;
  writer.number(shared);
  writer.text(text.slice(shared));
}

function readAfter(reader: ByteReader, former: string): string {
  const shared = reader.number();
  return former.slice(0, shared) + reader.text();
}
