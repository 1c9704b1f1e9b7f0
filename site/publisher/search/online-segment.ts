import type { PublicTree } from '../files/public-tree.ts';
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

/** How long files stay that others have replaced, for who has begun to read. */
const RETIREMENT_MS = 5000;

/** Files that readers may still ask for although nothing leads to them any more. Of what was withdrawn none is kept. */
export class RetiredFiles {
  readonly #tree: PublicTree;
  /** Tells the files that something leads to. */
  readonly #isUsed: () => (file: string) => boolean;
  readonly #retired = new Map<NodeJS.Timeout, { files: readonly string[]; pages: ReadonlyMap<string, HeldPage> }>();
  /** Runs a piece of work between two publications. */
  readonly #inTurn: (work: () => void) => void;

  constructor(tree: PublicTree, isUsed: () => (file: string) => boolean, inTurn: (work: () => void) => void) {
    this.#tree = tree;
    this.#isUsed = isUsed;
    this.#inTurn = inTurn;
  }

  /** Every file that is kept for a moment. */
  get files(): Set<string> {
    return new Set([...this.#retired.values()].flatMap(({ files }) => files));
  }

  /** @param pages those whose words the files hold */
  add(files: readonly string[], pages: ReadonlyMap<string, HeldPage> = new Map()): void {
    if (files.length === 0) return;
    const timer = setTimeout(() => {
      this.#inTurn(() => {
        this.#end(timer);
      });
    }, RETIREMENT_MS).unref();
    this.#retired.set(timer, { files, pages });
  }

  /** Removes at once what holds words of pages that were withdrawn, and the texts of those that changed. @param wanted hash of each page */
  expurgate(wanted: ReadonlyMap<string, string>): void {
    for (const [timer, { pages }] of this.#retired) {
      const changed = [...pages].filter(([address, { hash }]) => wanted.get(address) !== hash);
      if (changed.some(([address]) => !wanted.has(address))) this.#end(timer);
      else this.#remove(changed.flatMap(([, { texts }]) => texts));
    }
  }

  close(): void {
    for (const timer of this.#retired.keys()) clearTimeout(timer);
  }

  #end(timer: NodeJS.Timeout): void {
    clearTimeout(timer);
    const { files = [] } = this.#retired.get(timer) ?? {};
    this.#retired.delete(timer);
    this.#remove(files);
  }

  #remove(files: readonly string[]): void {
    if (files.length === 0) return;
    const isUsed = this.#isUsed();
    this.#tree.remove(files.filter((file) => this.#tree.files.has(file) && !isUsed(file)));
  }
}
