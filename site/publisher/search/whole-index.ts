import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { SEARCH_FILES } from '../../search/format/layout.ts';
import { countBefore } from '../../search/sorted.ts';
import type { PublicTree } from '../files/public-tree.ts';
import { OnlineSegment } from './online-segment.ts';
import type { SavedIndex } from './saved-search.ts';

/** An index of the whole site, as it was when it was built. */
export class WholeIndex {
  readonly segment: OnlineSegment;
  /** What is in them is of this index alone: its blocks, its texts. */
  readonly folders: readonly [segment: string, texts: string];
  /** In order. */
  readonly #addresses: readonly string[];

  constructor(index: SavedIndex) {
    this.segment = OnlineSegment.ofWhole(index);
    this.folders = [SEARCH_FILES.segments + index.name, SEARCH_FILES.texts + index.folder];
    this.#addresses = [...this.segment.pages.keys()];
  }

  /** Puts in its place, in the public folder, an index that was built in a folder of its own. */
  static moveInPlace(index: SavedIndex, tree: PublicTree, building: string): WholeIndex {
    const whole = new WholeIndex(index);
    const [segment, texts] = whole.folders;
    moveFolder(tree.pathOf(path.join(building, 'index')), tree.pathOf(segment));
    moveFolder(tree.pathOf(path.join(building, 'texts')), tree.pathOf(texts));
    rmSync(tree.pathOf(building), { recursive: true, force: true });
    tree.note([...whole.segment.files, ...whole.segment.texts]);
    return whole;
  }

  /** How many of its pages stand before an address, in the order of these. */
  countBefore(address: string): number {
    return countBefore(this.#addresses, (other) => other < address);
  }
}

/** Moves a folder to its place; where the same is there, what was taken out of it comes back. */
function moveFolder(from: string, to: string): void {
  if (!existsSync(to)) {
    mkdirSync(path.dirname(to), { recursive: true });
    renameSync(from, to);
    return;
  }
  for (const file of readdirSync(from)) {
    if (!existsSync(path.join(to, file))) renameSync(path.join(from, file), path.join(to, file));
  }
}
