import { readBlock, type Block, type BlockForm } from '../format/block.ts';
import {
  blockFile,
  COLUMNS_FILE,
  FACETS_FILE,
  SEARCH_FILES,
  VOCABULARY_FILE,
  type SegmentEntry,
} from '../format/layout.ts';
import { TextPlaces, type FacetColumns, type PageColumns } from '../format/pages.ts';
import { countBefore } from '../sorted.ts';
import type { ReadFile } from './read-file.ts';

/** Blocks that the beginning of a word may ask for. */
const MOST_BLOCKS_OF_PREFIX = 4;

/** A segment of the index, of which each file is loaded when something asks for it, and kept. */
export class Segment {
  readonly name: string;
  readonly columns: PageColumns;
  readonly texts: TextPlaces;
  readonly #read: ReadFile;
  readonly #blocks = new Map<number, Promise<Block>>();
  #vocabulary: Promise<readonly string[]> | undefined;
  #facets: Promise<FacetColumns> | undefined;

  private constructor(name: string, columns: PageColumns, read: ReadFile) {
    this.name = name;
    this.columns = columns;
    this.texts = new TextPlaces(columns);
    this.#read = read;
  }

  static async open({ name }: SegmentEntry, read: ReadFile): Promise<Segment> {
    const columns = await read(`${SEARCH_FILES.segments}${name}/${COLUMNS_FILE}`);
    // Written by `SegmentBuilder`.
    return new Segment(name, JSON.parse(DECODER.decode(columns)) as PageColumns, read);
  }

  /** The forms of a family; empty when no page has any. */
  async family(key: string): Promise<readonly BlockForm[]> {
    const block = this.#blockOf(key);
    return block === -1 ? [] : ((await this.#block(block)).get(key) ?? []);
  }

  /** Families whose keys begin so, as far as the first blocks have them. */
  async familiesFrom(prefix: string): Promise<[key: string, forms: readonly BlockForm[]][]> {
    const first = Math.max(0, this.#blockOf(prefix));
    const numbers: number[] = [];
    for (let number = first; number < this.columns.blocks.length; number += 1) {
      const begin = this.columns.blocks[number] ?? '';
      if (begin > prefix && !begin.startsWith(prefix)) break;
      numbers.push(number);
      if (numbers.length === MOST_BLOCKS_OF_PREFIX) break;
    }
    const blocks = await Promise.all(numbers.map((number) => this.#block(number)));
    return blocks.flatMap((block) => [...block].filter(([key]) => key.startsWith(prefix)));
  }

  /** Every word of four letters or more. */
  vocabulary(): Promise<readonly string[]> {
    this.#vocabulary ??= this.#file(VOCABULARY_FILE).then((bytes) => DECODER.decode(bytes).split('\n'));
    return this.#vocabulary;
  }

  /** Facets of every page. */
  facets(): Promise<FacetColumns> {
    // Written by `SegmentBuilder`.
    this.#facets ??= this.#file(FACETS_FILE).then((bytes) => JSON.parse(DECODER.decode(bytes)) as FacetColumns);
    return this.#facets;
  }

  #block(number: number): Promise<Block> {
    let block = this.#blocks.get(number);
    if (block === undefined) {
      block = this.#file(blockFile(number)).then(readBlock);
      this.#blocks.set(number, block);
    }
    return block;
  }

  #file(file: string): Promise<Uint8Array> {
    return this.#read(`${SEARCH_FILES.segments}${this.name}/${file}`);
  }

  /** The block that holds a key if any does; -1 before the first. */
  #blockOf(key: string): number {
    return countBefore(this.columns.blocks, (first) => first <= key) - 1;
  }
}

const DECODER = new TextDecoder();
