import { createHash } from 'node:crypto';
import { close as closePagefind, type PagefindIndex } from 'pagefind';
import {
  addPage,
  createSearchIndex,
  idOfExtract,
  isUnused,
  readExtract,
  removePage,
  type RefusedPage,
} from './build-index.ts';

/** A page of the delta as it is now. */
export interface DeltaPage {
  address: string;
  /** Its version (`searchHash`). */
  hash: string;
  read: () => string;
}

/** The files of a delta. */
export interface BuiltDelta {
  /** Short hash of all of them. */
  hash: string;
  /** With paths relative to the folder of the delta. */
  files: readonly { file: string; content: Uint8Array }[];
  /** What Pagefind calls each page, by address; one that it refused is not there. */
  ids: ReadonlyMap<string, string>;
  /** Pages refused this time. */
  refused: readonly RefusedPage[];
}

/** How long Pagefind has for a delta, which takes half a second at most. */
const PATIENCE_MS = 30_000;

/**
 * The index of the latest changes. Pagefind's own stays open between two publications and is given only
 * what changed: 2 ms a page, and as much again for the files.
 */
export class DeltaIndex {
  readonly #warn: (message: string) => void;
  #index: PagefindIndex | undefined;
  /** What the index holds: the version of each page, by address. */
  readonly #held = new Map<string, string>();
  /** Address of each extract, by Pagefind's name for it. */
  #addresses: ReadonlyMap<string, string> = new Map();

  /** @param warn says what was done a second time */
  constructor(warn: (message: string) => void) {
    this.#warn = warn;
  }

  /** Builds the index of these pages and no others. */
  async build(pages: readonly DeltaPage[]): Promise<BuiltDelta> {
    try {
      return await this.#attempt(pages);
    } catch (error) {
      // Pagefind's process may have been ended for its memory: another one is asked, once.
      this.#warn(`Pagefind est relancé : ${String(error)}`);
      return await this.#attempt(pages);
    }
  }

  /** Ends Pagefind's process with its indexes. The next build starts another one. */
  async close(): Promise<void> {
    this.#index = undefined;
    this.#held.clear();
    await closePagefind();
  }

  /** A process that was ended in the middle never answers: it is waited for so long and no longer. */
  async #attempt(pages: readonly DeltaPage[]): Promise<BuiltDelta> {
    const { promise: lateness, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => {
      reject(new Error('Pagefind ne répond pas.'));
    }, PATIENCE_MS);
    try {
      return await Promise.race([this.#tryToBuild(pages), lateness]);
    } catch (error) {
      // Nobody knows what the index holds.
      await this.close();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  async #tryToBuild(pages: readonly DeltaPage[]): Promise<BuiltDelta> {
    this.#index ??= await createSearchIndex();
    const refused = await this.#follow(this.#index, pages);
    const files = (await this.#index.getFiles()).files
      .filter(({ path }) => !isUnused(path))
      .map(({ path, content }) => ({ file: path, content }))
      .sort((a, b) => (a.file < b.file ? -1 : 1));
    return { ...this.#describe(files), files, refused };
  }

  async #follow(index: PagefindIndex, pages: readonly DeltaPage[]): Promise<RefusedPage[]> {
    const wanted = new Set(pages.map(({ address }) => address));
    for (const address of this.#held.keys()) {
      if (wanted.has(address)) continue;
      await removePage(index, address);
      this.#held.delete(address);
    }
    const refused: RefusedPage[] = [];
    for (const { address, hash, read } of pages) {
      if (this.#held.get(address) === hash) continue;
      const refusal = await addPage(index, address, read());
      this.#held.set(address, hash);
      if (refusal === undefined) continue;
      refused.push(refusal);
      // What its former version said must not be found any more.
      await removePage(index, address);
    }
    return refused;
  }

  #describe(files: BuiltDelta['files']): Pick<BuiltDelta, 'hash' | 'ids'> {
    const hash = createHash('sha256');
    const addresses = new Map<string, string>();
    for (const { file, content } of files) {
      hash.update(file).update(content);
      const id = idOfExtract(file);
      if (id !== undefined) addresses.set(id, this.#addresses.get(id) ?? readExtract(content).address);
    }
    this.#addresses = addresses;
    const ids = new Map([...addresses].map(([id, address]) => [address, id]));
    return { hash: hash.digest('hex').slice(0, 12), ids };
  }
}
