import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { fileOf, type PublicTree } from '../files/public-tree.ts';
import type { FileWriter } from '../files/file-writer.ts';
import { buildInBackground, type BackgroundIndex } from './background.ts';
import { extractFile, readExtract, type IndexedPage, type RefusedPage } from './build-index.ts';
import { DeltaIndex } from './delta-index.ts';
import { OnlineDeltas, NO_DELTA, removeThose, type Delta } from './online-deltas.ts';
import {
  describeIndex,
  INDEX_FILE,
  readSavedDelta,
  readSavedMain,
  readSuperseded,
  SEARCH_FOLDER,
  type Description,
  type SavedDelta,
  type SavedMain,
} from './saved-search.ts';

/** Pages that changed since the main index was built; more than this call for a new one. */
const MANY_CHANGES = 40;

/** Pages that the delta can hold, the latest that changed: a publication waits for its files, some 2 ms a page. */
const LARGEST_DELTA = 200;

/** How long a delta stays that another has replaced. */
const RETIREMENT_MS = 5000;

/** How long after a failure an update is tried again, and a build in the background. */
const RETRY_MS = 10_000;
const RETRY_BUILD_MS = 60_000;

/** Where this process has a main index written before it has its name. It begins with a dot, so that none of it is served. */
const BUILDING = `${SEARCH_FOLDER}/.main-${String(process.pid)}`;

interface MainIndex {
  folder: string;
  pages: ReadonlyMap<string, { hash: string; id: string }>;
}

/** Runs a piece of work between two publications. */
type InTurn = (work: () => Promise<void>) => Promise<void>;

export interface SearchIndexOptions {
  tree: PublicTree;
  writer: FileWriter;
  /** Files that remember what the main index and the delta hold, outside the public folder. */
  mainFile: string;
  deltaFile: string;
  /** Where a build that failed is said. */
  warn: (message: string) => void;
}

/**
 * The search index of the site, in two parts. The main one holds every page as it was when it was
 * built, in the background. The delta holds the pages that changed since, and is built within each
 * publication. The search page asks both, and leaves out the results of the main one that are
 * superseded. What an update costs depends on what changed since the main index, not on the site.
 */
export class SearchIndex {
  readonly #options: SearchIndexOptions;
  /** Hash of each page that is meant to be found. */
  readonly #pages = new Map<string, string>();
  #main: MainIndex | undefined;
  /** Pages whose present version is not in the main index, the latest to change last. */
  readonly #changed = new Set<string>();
  /** Results of the main index that no longer count, by address. Their extracts are gone: none comes back. */
  readonly #superseded = new Map<string, IndexedPage>();
  readonly #deltaIndex: DeltaIndex;
  readonly #deltas: OnlineDeltas;
  /** Whether what is online may differ from what is noted. */
  #isDirty = true;
  /** Whether the folder may hold what another process left. */
  #hasStrays = true;
  #background: Promise<void> | undefined;
  /** Removal of the main index that another replaced. */
  #removal: Promise<void> = Promise.resolve();
  /** Ends of the deltas that another replaced. */
  readonly #retirements = new Set<NodeJS.Timeout>();
  #retry: NodeJS.Timeout | undefined;
  readonly #stop = new AbortController();

  private constructor(options: SearchIndexOptions) {
    this.#options = options;
    this.#deltas = new OnlineDeltas(options.tree, this.#pages);
    this.#deltaIndex = new DeltaIndex(options.warn);
  }

  /** Opens the index that is online, if its files are there, with the pages that it holds. */
  static async open(options: SearchIndexOptions): Promise<SearchIndex> {
    const search = new SearchIndex(options);
    const { tree, mainFile, deltaFile } = options;
    const main = await readSavedMain(mainFile, tree);
    if (main !== undefined) {
      search.#main = { folder: main.folder, pages: new Map(Object.entries(main.pages)) };
      const superseded = await readSuperseded(tree, main.folder);
      for (const [address, { id, hash }] of search.#main.pages) {
        if (tree.files.has(`${main.folder}/${extractFile(id)}`)) search.#pages.set(address, hash);
        else search.#superseded.set(address, { id, filters: superseded[id] ?? {} });
      }
    }
    const delta = await readSavedDelta(deltaFile, tree);
    for (const [address, hash] of Object.entries(delta?.pages ?? {})) search.note(address, hash);
    return search;
  }

  /** Whether there is an index of the whole site, as it was at some time. */
  get hasMain(): boolean {
    return this.#main !== undefined;
  }

  /** Addresses that are meant to be found. */
  get addresses(): Iterable<string> {
    return this.#pages.keys();
  }

  /** Takes note of a page as it is now, by its hash; null when it is not meant to be found. */
  note(address: string, hash: string | null): void {
    if (hash === null) {
      this.forget(address);
      return;
    }
    if (this.#pages.get(address) === hash) return;
    this.#pages.set(address, hash);
    this.#compare(address);
  }

  forget(address: string): void {
    if (this.#pages.delete(address)) this.#compare(address);
  }

  /**
   * Makes what can be found equal to the pages noted. `inTurn` is given the work that ends a build
   * in the background, to be run between two publications.
   */
  async update(inTurn: InTurn): Promise<void> {
    try {
      if (this.#isDirty) await this.#writeDelta(inTurn);
    } catch (error) {
      this.#retryIn(RETRY_MS, inTurn);
      throw error;
    }
    // The main index still holds the words of a page that was withdrawn.
    const isWithdrawn = [...this.#superseded.keys()].some((address) => !this.#pages.has(address));
    if (this.#changed.size > MANY_CHANGES || isWithdrawn) this.#rebuildInBackground(inTurn);
  }

  /** Resolves once no build is under way. */
  async idle(): Promise<void> {
    await this.#background;
  }

  async close(): Promise<void> {
    this.#stop.abort();
    clearTimeout(this.#retry);
    for (const timer of this.#retirements) clearTimeout(timer);
    await this.#background;
    // What was being built, or waited to be adopted, is of no use to the next process.
    rmSync(this.#options.tree.pathOf(BUILDING), { recursive: true, force: true });
    await this.#removal;
    await this.#deltaIndex.close();
  }

  /** Compares a page with the main index. */
  #compare(address: string): void {
    const hash = this.#pages.get(address);
    const main = this.#main;
    const indexed = main?.pages.get(address);
    this.#isDirty = true;
    this.#changed.delete(address);
    if (hash !== undefined && indexed?.hash === hash && !this.#superseded.has(address)) return;
    if (hash !== undefined) this.#changed.add(address);
    if (main === undefined || indexed === undefined || this.#superseded.has(address)) return;
    const extract = this.#options.tree.pathOf(`${main.folder}/${extractFile(indexed.id)}`);
    this.#superseded.set(address, { id: indexed.id, filters: filtersIn(extract) });
  }

  async #writeDelta(inTurn: InTurn): Promise<void> {
    const { tree, writer, deltaFile } = this.#options;
    this.#removeWithdrawn();
    const addresses = [...this.#changed].slice(-LARGEST_DELTA).sort();
    const delta = await this.#buildDelta(addresses);
    const indexes = [
      ...(this.#main === undefined ? [] : [describeIndex(this.#main.folder, this.#superseded.values())]),
      ...(delta.folder === null ? [] : [{ folder: delta.folder, superseded: {} }]),
    ];
    tree.write(INDEX_FILE, JSON.stringify({ indexes } satisfies Description));
    const retire = this.#deltas.replace(delta);
    if (retire !== undefined) this.#retireSoon(retire, inTurn);
    this.#removeStrays();
    const pages = Object.fromEntries([...delta.pages].map(([address, { hash }]) => [address, hash]));
    if (delta.folder === null) writer.remove(deltaFile);
    else writer.write(deltaFile, JSON.stringify({ folder: delta.folder, pages } satisfies SavedDelta));
    this.#isDirty = false;
  }

  async #buildDelta(addresses: readonly string[]): Promise<Delta> {
    if (addresses.length === 0) return NO_DELTA;
    const { tree } = this.#options;
    const pages = addresses.map((address) => ({
      address,
      hash: this.#pages.get(address) ?? '',
      read: () => readFileSync(tree.pathOf(fileOf(address)), 'utf8'),
    }));
    const built = await this.#deltaIndex.build(pages);
    this.#warnOf(built.refused);
    const folder = `${SEARCH_FOLDER}/delta-${built.hash}`;
    for (const { file, content } of built.files) tree.write(`${folder}/${file}`, content);
    const versions = pages.map(({ address, hash }) => {
      const extract = extractFile(built.ids.get(address) ?? '');
      return [address, { hash, extract }] as const;
    });
    return {
      folder,
      files: built.files.map(({ file }) => `${folder}/${file}`),
      pages: new Map(versions),
    };
  }

  /** What was withdrawn is not readable a moment longer, even if no new index can be built. */
  #removeWithdrawn(): void {
    this.#deltas.withdraw();
    const withdrawn = [...this.#superseded].filter(([address]) => !this.#pages.has(address));
    this.#removeFromMain(withdrawn.map(([, page]) => page));
  }

  /** Removes what was withdrawn or changed from the main index, and what nobody knows. */
  #removeStrays(): void {
    this.#removeFromMain(this.#superseded.values());
    if (!this.#hasStrays) return;
    const { tree } = this.#options;
    const known = this.#deltas.files.add(INDEX_FILE);
    const main = this.#main?.folder ?? '';
    const isStray = (file: string) =>
      file.startsWith(`${SEARCH_FOLDER}/`) && !file.startsWith(`${main}/`) && !known.has(file);
    tree.remove([...tree.files].filter(isStray));
    this.#hasStrays = false;
  }

  #removeFromMain(pages: Iterable<IndexedPage>): void {
    const main = this.#main?.folder ?? '';
    removeThose(
      this.#options.tree,
      [...pages].map(({ id }) => `${main}/${extractFile(id)}`),
    );
  }

  #rebuildInBackground(inTurn: InTurn): void {
    if (this.#background !== undefined || this.#stop.signal.aborted) return;
    const { tree, warn } = this.#options;
    const pages = [...this.#pages].map(([address, hash]) => ({ address, hash, file: fileOf(address) })).sort(byAddress);
    const build = async () => {
      const built = await buildInBackground({
        root: tree.root,
        folder: BUILDING,
        pages,
        signal: this.#stop.signal,
      });
      this.#background = undefined;
      if (built !== undefined) await inTurn(() => this.#adopt(built, inTurn));
    };
    this.#background = build().catch((error: unknown) => {
      this.#background = undefined;
      warn(`L’index de recherche n’a pas été refait : ${String(error)} Nouvel essai dans une minute.`);
      this.#retryIn(RETRY_BUILD_MS, inTurn);
    });
  }

  /** Updates again in a moment, once, unless this is closed by then. */
  #retryIn(milliseconds: number, inTurn: InTurn): void {
    if (this.#stop.signal.aborted) return;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => {
      inTurn(() => this.update(inTurn)).catch(this.#warnOfFailure);
    }, milliseconds).unref();
  }

  #retireSoon(retire: () => void, inTurn: InTurn): void {
    const timer = setTimeout(() => {
      this.#retirements.delete(timer);
      const end = () => {
        retire();
        return Promise.resolve();
      };
      inTurn(end).catch(this.#warnOfFailure);
    }, RETIREMENT_MS).unref();
    this.#retirements.add(timer);
  }

  readonly #warnOfFailure = (error: unknown): void => {
    this.#options.warn(`La recherche n’a pas été mise à jour : ${String(error)}`);
  };

  async #adopt(built: BackgroundIndex, inTurn: InTurn): Promise<void> {
    const { tree, writer, mainFile } = this.#options;
    this.#warnOf(built.refused);
    const folder = `${SEARCH_FOLDER}/main-${built.hash}`;
    const files = built.files.map((file) => `${folder}/${file}`);
    if (existsSync(tree.pathOf(folder))) {
      // The same pages as before: only what was taken out is missing.
      for (const file of built.files) renameSync(tree.pathOf(`${BUILDING}/${file}`), tree.pathOf(`${folder}/${file}`));
      rmSync(tree.pathOf(BUILDING), { recursive: true });
    } else {
      renameSync(tree.pathOf(BUILDING), tree.pathOf(folder));
    }
    tree.note(files);
    const former = this.#main?.folder;
    this.#main = { folder, pages: built.pages };
    this.#superseded.clear();
    for (const address of new Set([...this.#pages.keys(), ...this.#main.pages.keys()])) this.#compare(address);
    writer.write(mainFile, JSON.stringify({ folder, pages: Object.fromEntries(built.pages) } satisfies SavedMain));
    await this.#writeDelta(inTurn);
    if (former !== undefined && former !== folder) {
      this.#removal = tree.removeFolder(former).catch((error: unknown) => {
        this.#options.warn(
          `L’ancien index de recherche n’a pas pu être effacé : ${String(error)} Il le sera au prochain démarrage.`,
        );
      });
    }
    await this.update(inTurn);
  }

  #warnOf(refused: readonly RefusedPage[]): void {
    for (const { address, reason } of refused) {
      this.#options.warn(`La page ${address} n’est pas dans la recherche : ${reason}`);
    }
  }
}

function byAddress(a: { address: string }, b: { address: string }): number {
  return a.address < b.address ? -1 : 1;
}

/** What a page counts for beside the filters, as its extract says. A power cut may have cut the extract short. */
function filtersIn(extract: string): IndexedPage['filters'] {
  try {
    return readExtract(readFileSync(extract)).filters;
  } catch {
    return {};
  }
}
