import type { PublicTree } from '../files/public-tree.ts';

/** An index of the latest changes, as files. */
export interface Delta {
  /** Relative to the public folder; null while every page is in the main index as it is. */
  folder: string | null;
  /** Relative to the public folder. */
  files: readonly string[];
  /** By address: the hash of the page indexed, and the file of its extract, relative to the folder. */
  pages: ReadonlyMap<string, { hash: string; extract: string }>;
}

export const NO_DELTA: Delta = { folder: null, files: [], pages: new Map() };

/**
 * The deltas that readers may load: the one online, and those that it replaced a moment ago, whose
 * description a reader may have in hand. Of what was withdrawn none holds a word.
 */
export class OnlineDeltas {
  readonly #tree: PublicTree;
  /** Hash of each page that is meant to be found. */
  readonly #wanted: ReadonlyMap<string, string>;
  #present = NO_DELTA;
  readonly #retired = new Set<Delta>();

  constructor(tree: PublicTree, wanted: ReadonlyMap<string, string>) {
    this.#tree = tree;
    this.#wanted = wanted;
  }

  /** Every file that is there to be read. */
  get files(): Set<string> {
    return new Set([this.#present, ...this.#retired].flatMap(({ files }) => files));
  }

  /** What was withdrawn is not readable a moment longer, even if no new index can be built. */
  withdraw(): void {
    for (const retired of this.#retired) this.#expurgate(retired);
    const { folder, pages } = this.#present;
    const withdrawn = [...pages].filter(([address]) => !this.#wanted.has(address));
    removeThose(
      this.#tree,
      withdrawn.map(([, { extract }]) => `${folder ?? ''}/${extract}`),
    );
  }

  /**
   * Puts another delta in the place of the one online, where what is still so stays for a moment.
   * @returns the end of that moment, or undefined when there is nothing to end
   */
  replace(present: Delta): (() => void) | undefined {
    const former = this.#present;
    this.#present = present;
    for (const retired of this.#retired) if (retired.folder === present.folder) this.#retired.delete(retired);
    const isRetired = former.folder !== null && former.folder !== present.folder;
    if (isRetired) this.#retired.add(former);
    for (const retired of this.#retired) this.#expurgate(retired);
    if (!this.#retired.has(former)) return undefined;
    return () => {
      if (this.#retired.delete(former)) this.#remove(former.files);
    };
  }

  /** What was withdrawn leaves a former delta at once, words and all; what changed, its extract. */
  #expurgate(retired: Delta): void {
    const changed = [...retired.pages].filter(([address, { hash }]) => this.#wanted.get(address) !== hash);
    const isWithdrawn = changed.some(([address]) => !this.#wanted.has(address));
    if (isWithdrawn) this.#retired.delete(retired);
    this.#remove(isWithdrawn ? retired.files : changed.map(([, { extract }]) => `${retired.folder ?? ''}/${extract}`));
  }

  /** Removes files, but for those of the delta online. */
  #remove(files: readonly string[]): void {
    const kept = new Set(this.#present.files);
    removeThose(
      this.#tree,
      files.filter((file) => !kept.has(file)),
    );
  }
}

/** Removes those of some files that are there. */
export function removeThose(tree: PublicTree, files: readonly string[]): void {
  tree.remove(files.filter((file) => tree.files.has(file)));
}
