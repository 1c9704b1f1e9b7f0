import type { PublicTree } from '../files/public-tree.ts';
import type { HeldPage } from './online-segment.ts';

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
