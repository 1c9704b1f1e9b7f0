import type { SegmentEntry } from '../../search/format/layout.ts';
import { segmentFilesOf, type SavedIndex } from './saved-search.ts';
import { textFile } from './segment-files.ts';

/** A page as a segment holds it. */
export interface HeldPage {
  /** Its version (`searchHash`). */
  hash: string;
  /** Its number in the segment. */
  number: number;
  /** Files of its texts. */
  texts: readonly string[];
}

/** A segment that readers may load, with the pages that it holds. */
export class OnlineSegment {
  readonly name: string;
  /** Its files, without texts. */
  readonly files: readonly string[];
  readonly pages: ReadonlyMap<string, HeldPage>;
  /** Addresses of its pages that are no longer so. */
  readonly superseded = new Set<string>();

  constructor(name: string, files: readonly string[], pages: ReadonlyMap<string, HeldPage>) {
    this.name = name;
    this.files = files;
    this.pages = pages;
  }

  static ofWhole(index: SavedIndex): OnlineSegment {
    const pages = Object.entries(index.pages).map(([address, [hash, number, first, count]]) => {
      const texts = Array.from({ length: count }, (_, file) => textFile(index.folder, first + file));
      return [address, { hash, number, texts }] as const;
    });
    return new OnlineSegment(index.name, segmentFilesOf(index), new Map(pages));
  }

  /** The page at an address as it is now; undefined when it is not here, or no longer so. */
  current(address: string): HeldPage | undefined {
    return this.superseded.has(address) ? undefined : this.pages.get(address);
  }

  get entry(): SegmentEntry {
    const superseded = [...this.superseded].map((address) => this.pages.get(address)?.number ?? 0);
    return { name: this.name, pages: this.pages.size, superseded: superseded.sort((a, b) => a - b) };
  }

  /** Texts of the pages that are no longer so. */
  get supersededTexts(): string[] {
    return [...this.superseded].flatMap((address) => this.pages.get(address)?.texts ?? []);
  }

  /** Texts of the pages that are as they are now. */
  get texts(): string[] {
    return [...this.pages].flatMap(([address, { texts }]) => (this.superseded.has(address) ? [] : texts));
  }
}
