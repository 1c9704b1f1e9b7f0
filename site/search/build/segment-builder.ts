import { blockFile, COLUMNS_FILE, FACETS_FILE, VOCABULARY_FILE } from '../format/layout.ts';
import { nameKey, writeBlock, type Family } from '../format/block.ts';
import { ByteWriter } from '../format/bytes.ts';
import { dayNumber, LISTED_FACETS, type FacetColumns, type PageColumns } from '../format/pages.ts';
import { writePosting } from '../format/postings.ts';
import { stem } from '../french/stem.ts';
import type { SearchRecord } from '../record.ts';
import type { IndexedPage } from './index-page.ts';

/** Where the texts of a page are. */
export interface TextPlace {
  folder: string;
  /** Number of its first file there. */
  file: number;
  /** See `cutPlaces`. */
  cuts: readonly number[];
}

/** A file to be compressed and written, by its path within the segment. */
export interface SegmentFile {
  path: string;
  content: Uint8Array;
}

/** Least bytes of a block before compression, and most blocks of a segment: a search loads one for each of its words. */
const SMALLEST_BLOCK = 2048;
const MOST_BLOCKS = 4000;

/** A word that may have been typed wrong: see `nearestWords`. */
const CORRECTED = /^\p{L}{4,}$/u;

/** Builds one segment of the index from pages given in the order of their addresses. */
export class SegmentBuilder {
  readonly #postings = new Map<string, { count: number; last: number; bytes: ByteWriter }>();
  readonly #labels = new Map<string, Map<string, number>>();
  readonly #columns: PageColumns = {
    blocks: [],
    folders: [],
    folder: [],
    skipped: [],
    files: [],
    cuts: [],
    titleLength: [],
    day: [],
    types: [],
    type: [],
  };
  readonly #facets: FacetColumns = {
    theme: { values: [], pages: [] },
    territoire: { values: [], pages: [] },
    region: { values: [], pages: [] },
    personne: { values: [], pages: [] },
  };
  /** Number of the file of texts after the last. */
  #nextFile = 0;

  add(record: SearchRecord, { forms, names, titleLength }: IndexedPage, texts: TextPlace): void {
    const columns = this.#columns;
    const page = columns.type.length;
    columns.folder.push(this.#number('folder', columns.folders, texts.folder));
    columns.skipped.push(texts.file - this.#nextFile);
    columns.files.push(texts.cuts.length);
    for (const [index, cut] of texts.cuts.entries())
      if (index > 0) columns.cuts.push(cut - (texts.cuts[index - 1] ?? 0));
    this.#nextFile = texts.file + texts.cuts.length;
    columns.titleLength.push(titleLength);
    columns.day.push(dayNumber(record.day));
    columns.type.push(this.#number('type', columns.types, record.type));
    for (const facet of LISTED_FACETS) {
      const { values, pages } = this.#facets[facet];
      pages.push(record.facets[facet].map((value) => this.#number(facet, values, value)));
    }
    for (const [form, { head, places }] of forms) this.#post(form, page, head, places);
    for (const name of [...names, record.address]) this.#post(nameKey(name), page, 0, []);
  }

  /** Gives a folder of texts another name. */
  nameFolder(former: string, name: string): void {
    const { folders } = this.#columns;
    const index = folders.indexOf(former);
    if (index !== -1) folders[index] = name;
  }

  /** @param among see `PageColumns.among` */
  end(among?: PageColumns['among']): SegmentFile[] {
    const { blocks, size } = this.#families();
    const least = Math.max(SMALLEST_BLOCK, size / MOST_BLOCKS);
    const files: SegmentFile[] = [];
    const columns: PageColumns = { ...this.#columns, ...(among !== undefined && { among }) };
    let block: Family[] = [];
    let held = 0;
    const close = () => {
      const [first] = block;
      if (first === undefined) return;
      files.push({ path: blockFile(files.length), content: writeBlock(block) });
      columns.blocks.push(first.key);
      block = [];
      held = 0;
    };
    for (const family of blocks) {
      const own = sizeOf(family);
      // A word that is everywhere has its block for itself.
      if (held > 0 && held + own > least) close();
      block.push(family);
      held += own;
    }
    close();
    const vocabulary = [...this.#postings.keys()].filter((form) => CORRECTED.test(form)).sort();
    files.push({ path: VOCABULARY_FILE, content: ENCODER.encode(vocabulary.join('\n')) });
    files.push({ path: FACETS_FILE, content: ENCODER.encode(JSON.stringify(this.#facets)) });
    files.push({ path: COLUMNS_FILE, content: ENCODER.encode(JSON.stringify(columns)) });
    return files;
  }

  #families(): { blocks: Family[]; size: number } {
    const byKey = new Map<string, { form: string; count: number; postings: Uint8Array }[]>();
    let size = 0;
    for (const [form, { count, bytes }] of this.#postings) {
      const key = form.startsWith(nameKey('')) ? form : stem(form);
      const postings = bytes.end();
      size += postings.length;
      const forms = byKey.get(key);
      if (forms === undefined) byKey.set(key, [{ form, count, postings }]);
      else forms.push({ form, count, postings });
    }
    const blocks = [...byKey]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, forms]) => ({ key, forms: forms.sort((a, b) => (a.form < b.form ? -1 : 1)) }));
    return { blocks, size };
  }

  #post(form: string, page: number, head: number, places: readonly number[]): void {
    let known = this.#postings.get(form);
    if (known === undefined) {
      known = { count: 0, last: -1, bytes: new ByteWriter() };
      this.#postings.set(form, known);
    }
    writePosting(known.bytes, { page, head, places }, known.last);
    known.count += 1;
    known.last = page;
  }

  #number(kind: string, values: string[], value: string): number {
    let numbers = this.#labels.get(kind);
    if (numbers === undefined) {
      numbers = new Map();
      this.#labels.set(kind, numbers);
    }
    let number = numbers.get(value);
    if (number === undefined) {
      number = values.push(value) - 1;
      numbers.set(value, number);
    }
    return number;
  }
}

function sizeOf({ key, forms }: Family): number {
  return key.length + forms.reduce((sum, { form, postings }) => sum + form.length + postings.length, 0);
}

const ENCODER = new TextEncoder();
