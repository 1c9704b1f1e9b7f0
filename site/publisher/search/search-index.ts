import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { fileOf, type PublicTree } from '../files/public-tree.ts';
import type { FileWriter } from '../files/file-writer.ts';
import { buildInBackground, type BackgroundIndex } from './background.ts';
import { extractFile, readExtract, type IndexedPage, type RefusedPage } from './build-index.ts';
import { DeltaIndex } from './delta-index.ts';

/** Pages that changed since the main index was built; more than this call for a new one. */
const MANY_CHANGES = 40;

/** Pages that the delta can hold, the latest that changed: a publication waits for its files, some 2 ms a page. */
const LARGEST_DELTA = 200;

/** How long a delta stays that another has replaced. */
const RETIREMENT_MS = 5000;

/** How long after a failure an update is tried again, and a build in the background. */
const RETRY_MS = 10_000;
const RETRY_BUILD_MS = 60_000;

/** Folder of the indexes, in the public one. */
const FOLDER = 'pagefind';

/** What the search page reads first. */
const INDEX_FILE = `${FOLDER}/index.json`;

/** Where this process has a main index written before it has its name. It begins with a dot, so that none of it is served. */
const BUILDING = `${FOLDER}/.main-${String(process.pid)}`;

/** The main index that is on line: for each address, the hash of the page indexed and Pagefind's name for it. */
const savedMain = z.strictObject({
  folder: z.string(),
  pages: z.record(z.string(), z.strictObject({ hash: z.string(), id: z.string() })),
});

/** What the search page reads: the indexes, and the results of each that no longer count, with what they counted for. */
const description = z.strictObject({
  indexes: z.array(
    z.strictObject({
      folder: z.string(),
      superseded: z.record(z.string(), z.record(z.string(), z.array(z.string()).readonly()).readonly()),
    }),
  ),
});

/** The delta that is on line: for each address, the hash of the page indexed. */
const savedDelta = z.strictObject({ folder: z.string(), pages: z.record(z.string(), z.string()) });

interface MainIndex {
  folder: string;
  pages: ReadonlyMap<string, { hash: string; id: string }>;
}

interface Delta {
  /** Relative to the public folder; null while every page is in the main index as it is. */
  folder: string | null;
  /** Relative to the public folder. */
  files: readonly string[];
  /** By address: the hash of the page indexed, and the file of its extract, relative to the folder. */
  pages: ReadonlyMap<string, { hash: string; extract: string }>;
}

const NO_DELTA: Delta = { folder: null, files: [], pages: new Map() };

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
  readonly #deltaIndex = new DeltaIndex();
  /** The delta on line: its files, and the version of each page that it holds with the file of its extract. */
  #delta: Delta = NO_DELTA;
  /** Deltas that another replaced a moment ago. */
  readonly #retired = new Set<Delta>();
  /** Whether what is on line may differ from what is noted. */
  #isDirty = true;
  /** Whether the folder may hold what another process left. */
  #hasStrays = true;
  #background: Promise<void> | undefined;
  /** Removal of the main index that another replaced. */
  #removal: Promise<void> = Promise.resolve();
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #stop = new AbortController();

  private constructor(options: SearchIndexOptions) {
    this.#options = options;
  }

  /** Opens the index that is on line, if its files are there, with the pages that it holds. */
  static async open(options: SearchIndexOptions): Promise<SearchIndex> {
    const search = new SearchIndex(options);
    const isThere = (folder: string) => options.tree.files.has(`${folder}/pagefind-entry.json`);
    const main = savedMain.safeParse(await readState(options.mainFile)).data;
    if (main !== undefined && isThere(main.folder)) {
      search.#main = { folder: main.folder, pages: new Map(Object.entries(main.pages)) };
      const superseded = await readSuperseded(options.tree, main.folder);
      for (const [address, { id, hash }] of search.#main.pages) {
        if (options.tree.files.has(`${main.folder}/${extractFile(id)}`)) search.#pages.set(address, hash);
        else search.#superseded.set(address, { id, filters: superseded[id] ?? {} });
      }
    }
    const delta = savedDelta.safeParse(await readState(options.deltaFile)).data;
    if (delta !== undefined && isThere(delta.folder)) {
      for (const [address, hash] of Object.entries(delta.pages)) search.note(address, hash);
    }
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
      this.#later(RETRY_MS, () => inTurn(() => this.update(inTurn)));
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
    for (const timer of this.#timers) clearTimeout(timer);
    await this.#background;
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
    this.#withdraw();
    const addresses = [...this.#changed].slice(-LARGEST_DELTA).sort();
    const delta = await this.#buildDelta(addresses);
    const indexes = [
      ...(this.#main === undefined ? [] : [describe(this.#main.folder, this.#superseded.values())]),
      ...(delta.folder === null ? [] : [{ folder: delta.folder, superseded: {} }]),
    ];
    tree.write(INDEX_FILE, JSON.stringify({ indexes } satisfies z.infer<typeof description>));
    this.#replaceDelta(delta, inTurn);
    this.#removeStrays();
    const pages = Object.fromEntries([...delta.pages].map(([address, { hash }]) => [address, hash]));
    if (delta.folder === null) writer.remove(deltaFile);
    else writer.write(deltaFile, JSON.stringify({ folder: delta.folder, pages }));
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
    const folder = `${FOLDER}/delta-${built.hash}`;
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
  #withdraw(): void {
    for (const retired of this.#retired) this.#expurgate(retired);
    const main = this.#main?.folder ?? '';
    const isWithdrawn = (address: string) => !this.#pages.has(address);
    const inMain = [...this.#superseded].filter(([address]) => isWithdrawn(address));
    const inDelta = [...this.#delta.pages].filter(([address]) => isWithdrawn(address));
    this.#options.tree.remove([
      ...inMain.map(([, { id }]) => `${main}/${extractFile(id)}`),
      ...inDelta.map(([, { extract }]) => `${this.#delta.folder ?? ''}/${extract}`),
    ]);
  }

  /**
   * Puts another delta in the place of the one on line. A reader may have begun to load that one: what
   * is still so in it stays for a moment.
   */
  #replaceDelta(present: Delta, inTurn: InTurn): void {
    const former = this.#delta;
    this.#delta = present;
    for (const retired of this.#retired) if (retired.folder === present.folder) this.#retired.delete(retired);
    if (former.folder !== null && former.folder !== present.folder) {
      this.#retired.add(former);
      const end = () => {
        if (this.#retired.delete(former)) this.#remove(former.files);
        return Promise.resolve();
      };
      this.#later(RETIREMENT_MS, () => inTurn(end));
    }
    for (const retired of this.#retired) this.#expurgate(retired);
  }

  /** What was withdrawn leaves a former delta at once, words and all; what changed, its extract. */
  #expurgate(retired: Delta): void {
    const changed = [...retired.pages].filter(([address, { hash }]) => this.#pages.get(address) !== hash);
    const isWithdrawn = changed.some(([address]) => !this.#pages.has(address));
    if (isWithdrawn) this.#retired.delete(retired);
    this.#remove(isWithdrawn ? retired.files : changed.map(([, { extract }]) => `${retired.folder ?? ''}/${extract}`));
  }

  #remove(files: readonly string[]): void {
    const { tree } = this.#options;
    const kept = new Set(this.#delta.files);
    tree.remove(files.filter((file) => tree.files.has(file) && !kept.has(file)));
  }

  /** Removes at once what was withdrawn or changed from the main index, and what nobody knows. */
  #removeStrays(): void {
    const { tree } = this.#options;
    const main = this.#main?.folder ?? '';
    const known = new Set([INDEX_FILE, ...[...this.#retired].flatMap(({ files }) => files)]);
    const strays = this.#hasStrays
      ? [...tree.files].filter((file) => file.startsWith(`${FOLDER}/`) && !file.startsWith(`${main}/`))
      : [];
    this.#remove(strays.filter((file) => !known.has(file)));
    this.#remove([...this.#superseded.values()].map(({ id }) => `${main}/${extractFile(id)}`));
    this.#hasStrays = false;
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
      this.#later(RETRY_BUILD_MS, () => inTurn(() => this.update(inTurn)));
    });
  }

  /** Does some work in a moment, unless this is closed by then. */
  #later(milliseconds: number, work: () => Promise<void>): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      work().catch((error: unknown) => {
        this.#options.warn(`La recherche n’a pas été mise à jour : ${String(error)}`);
      });
    }, milliseconds);
    this.#timers.add(timer.unref());
  }

  async #adopt(built: BackgroundIndex, inTurn: InTurn): Promise<void> {
    const { tree, writer, mainFile } = this.#options;
    this.#warnOf(built.refused);
    const folder = `${FOLDER}/main-${built.hash}`;
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
    writer.write(mainFile, JSON.stringify({ folder, pages: Object.fromEntries(built.pages) }));
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

function describe(folder: string, superseded: Iterable<IndexedPage>) {
  return { folder, superseded: Object.fromEntries([...superseded].map(({ id, filters }) => [id, filters])) };
}

/** What a page counts for beside the filters, as its extract says. A power cut may have cut the extract short. */
function filtersIn(extract: string): IndexedPage['filters'] {
  try {
    return readExtract(readFileSync(extract)).filters;
  } catch {
    return {};
  }
}

/** What the superseded results of the index on line counted for: their extracts are gone. */
async function readSuperseded(tree: PublicTree, folder: string): Promise<Record<string, IndexedPage['filters']>> {
  const found = description.safeParse(await readState(tree.pathOf(INDEX_FILE))).data;
  return found?.indexes.find((index) => index.folder === folder)?.superseded ?? {};
}

async function readState(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch {
    // None yet, or one cut short: the index is built again.
    return undefined;
  }
}
