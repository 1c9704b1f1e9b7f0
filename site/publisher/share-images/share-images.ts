import { setTimeout as wait } from 'node:timers/promises';
import type { AssetBook } from '../files/asset-book.ts';
import type { PublicTree } from '../files/public-tree.ts';
import type { Journal } from '../journal.ts';
import type { Drawer } from '../typesetting/drawing-process.ts';
import type { ShareImageFile } from './share-image-file.ts';

/** Time for a publication to put its pages online, which wait for no image. */
const HEAD_START_MS = 30;

/** How long after a failure an image is tried again, if no other is wanted before. */
const RETRY_MS = 60_000;

export interface ShareImagesOptions {
  drawer: Pick<Drawer, 'draw'>;
  tree: PublicTree;
  /** What the pages online show. */
  assets: Pick<AssetBook, 'isUsed'>;
  /** Told each time that nothing is left to draw. */
  journal: Pick<Journal, 'checkpointSoon'>;
  warn: (message: string) => void;
}

/**
 * Makes the share images of the pages online, after them and beside the publications. Nothing is
 * noted on disk: a publisher that starts makes every page again, and finds which images are missing.
 */
export class ShareImages {
  readonly #options: ShareImagesOptions;
  /** What is to be drawn. The last first: it is what an editor has just published. */
  readonly #wanted: ShareImageFile[] = [];
  /** Those that could not be made, to be tried again with the next ones, or in a minute. */
  #failed: ShareImageFile[] = [];
  /** Why each of those could not be made, as it was last said. */
  readonly #problems = new Map<string, string>();
  #work: Promise<void> | undefined;
  #retry: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(options: ShareImagesOptions) {
    this.#options = options;
  }

  /** Makes sure that an image is there, soon. */
  want(wanted: ShareImageFile): void {
    if (this.#isClosed || !this.#isMissing(wanted)) return;
    this.#wanted.push(wanted);
    this.#work ??= this.#drawAll();
  }

  /** Resolves once nothing is left to draw. */
  async drawn(): Promise<void> {
    await this.#work;
  }

  /** Stops after what is in hand, which is thrown away. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#retry);
    await this.#work;
  }

  async #drawAll(): Promise<void> {
    // Those that failed are tried again now.
    clearTimeout(this.#retry);
    await wait(HEAD_START_MS);
    this.#wanted.unshift(...this.#failed);
    this.#failed = [];
    for (let next = this.#wanted.pop(); next !== undefined && !this.#isClosed; next = this.#wanted.pop()) {
      if (this.#isMissing(next)) await this.#draw(next);
    }
    this.#work = undefined;
    if (this.#isClosed) return;
    this.#options.journal.checkpointSoon();
    if (this.#failed.length === 0) return;
    this.#retry = setTimeout(() => {
      this.#work ??= this.#drawAll();
    }, RETRY_MS).unref();
  }

  async #draw(wanted: ShareImageFile): Promise<void> {
    const { drawer, tree } = this.#options;
    try {
      const bytes = await drawer.draw(wanted.image);
      // The page may have gone meanwhile, or show another one.
      if (!this.#isClosed && this.#isMissing(wanted)) tree.write(wanted.file, bytes);
      this.#problems.delete(wanted.file);
    } catch (error) {
      if (this.#isClosed) return;
      this.#failed.push(wanted);
      this.#tell(wanted, String(error));
    }
  }

  /** Says once why an image can't be made, however often it is tried. */
  #tell({ file, image }: ShareImageFile, problem: string): void {
    if (this.#problems.get(file) === problem) return;
    this.#problems.set(file, problem);
    this.#options.warn(
      `L’image de partage de «\u00a0${image.title}\u00a0» n’a pas pu être faite\u00a0: ${problem} Nouvel essai chaque minute.`,
    );
  }

  #isMissing({ file }: ShareImageFile): boolean {
    const { tree, assets } = this.#options;
    return assets.isUsed(file) && !tree.files.has(file);
  }
}
