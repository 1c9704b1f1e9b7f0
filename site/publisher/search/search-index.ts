import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { fileOf, type PublicTree } from '../files/public-tree.ts';
import { writeFileAtomically } from '../files/write.ts';
import { buildSearchIndex, fragmentFile, isSearchable, pageHash, type BuiltIndex } from './build-index.ts';
import { buildInBackground } from './background.ts';

/** A delta of more pages than this calls for a new main index. */
const LARGEST_DELTA = 40;

/** A site of more pages than this is not searchable until its first main index is built. */
const LARGEST_FIRST_DELTA = 500;

/** Folder of the index, in the public one. */
const FOLDER = 'pagefind';

/** What the search page reads first. */
const INDEX_FILE = `${FOLDER}/index.json`;

/** The main index that is on line: for each address, the hash of the page indexed and Pagefind's name for it. */
const mainIndex = z.strictObject({
  folder: z.string(),
  pages: z.record(z.string(), z.strictObject({ hash: z.string(), id: z.string() })),
});
type MainIndex = z.infer<typeof mainIndex>;

export interface SearchIndexOptions {
  tree: PublicTree;
  /** File that remembers what the main index holds, outside the public folder. */
  stateFile: string;
  /** Where a build that failed is said. */
  warn: (message: string) => void;
}

/**
 * The search index of the site, in two parts. The main one holds every page as it was when it was
 * built, in the background. The delta holds the pages that changed since, and is built within each
 * publication. The search page asks both, and leaves out the results of the main one that are
 * superseded.
 */
export class SearchIndex {
  readonly #tree: PublicTree;
  readonly #stateFile: string;
  readonly #warn: (message: string) => void;
  /** Hash of each page that is meant to be found. */
  readonly #pages = new Map<string, string>();
  #main: MainIndex | undefined;
  #deltaKey = '';
  #background: Promise<void> | undefined;
  readonly #stop = new AbortController();

  private constructor({ tree, stateFile, warn }: SearchIndexOptions, main: MainIndex | undefined) {
    this.#tree = tree;
    this.#warn = warn;
    this.#stateFile = stateFile;
    this.#main = main;
  }

  /** Opens the index that is on line, if its files are there. */
  static async open(options: SearchIndexOptions): Promise<SearchIndex> {
    const { tree, stateFile } = options;
    const main = mainIndex.safeParse(await readState(stateFile)).data;
    const isThere = main !== undefined && tree.files.has(`${main.folder}/pagefind-entry.json`);
    return new SearchIndex(options, isThere ? main : undefined);
  }

  /** Takes note of a page as it is now. */
  note(address: string, bytes: Uint8Array): void {
    const html = Buffer.from(bytes).toString('utf8');
    if (isSearchable(html)) this.#pages.set(address, pageHash(bytes));
    else this.#pages.delete(address);
  }

  forget(address: string): void {
    this.#pages.delete(address);
  }

  /**
   * Makes what can be found equal to the pages noted. `inTurn` is given the work that ends a build
   * in the background, to be run between two publications.
   */
  async update(inTurn: (work: () => Promise<void>) => Promise<void>): Promise<void> {
    const main = this.#main;
    const changed = [...this.#pages].filter(([address, hash]) => !this.#isInMain(address, hash)).sort();
    const superseded = Object.entries(main?.pages ?? {}).filter(
      ([address, { hash }]) => this.#pages.get(address) !== hash || !this.#isInMain(address, hash),
    );
    const isGone = superseded.some(([address]) => !this.#pages.has(address));
    await this.#writeDelta(
      main,
      changed,
      superseded.map(([, { id }]) => id),
    );
    if (changed.length > LARGEST_DELTA || isGone) this.#rebuildInBackground(inTurn);
  }

  /** Resolves once no build is under way. */
  async idle(): Promise<void> {
    await this.#background;
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await this.#background;
  }

  /** Whether the main index has this very version of a page, its extract included. */
  #isInMain(address: string, hash: string): boolean {
    const page = this.#main?.pages[address];
    if (this.#main === undefined || page?.hash !== hash) return false;
    return this.#tree.files.has(`${this.#main.folder}/${fragmentFile(page.id)}`);
  }

  async #writeDelta(
    main: MainIndex | undefined,
    changed: readonly (readonly [address: string, hash: string])[],
    superseded: readonly string[],
  ): Promise<void> {
    const key = JSON.stringify([main?.folder, changed, superseded]);
    if (key === this.#deltaKey) return;
    const isTooLarge = changed.length > (main === undefined ? LARGEST_FIRST_DELTA : Infinity);
    const delta = changed.length === 0 || isTooLarge ? null : await this.#build(changed.map(([address]) => address));
    const folder = delta === null ? null : `${FOLDER}/delta-${delta.hash}`;
    if (delta !== null) await this.#write(`${FOLDER}/delta-${delta.hash}`, delta);
    const description = { main: main?.folder ?? null, delta: folder, superseded };
    await this.#tree.write(INDEX_FILE, JSON.stringify(description));
    await this.#removeAllBut([main?.folder, folder], superseded);
    this.#deltaKey = key;
  }

  async #build(addresses: readonly string[]): Promise<BuiltIndex> {
    const pages = await Promise.all(
      addresses.map(async (address) => ({
        address,
        html: await readFile(path.join(this.#tree.root, fileOf(address)), 'utf8'),
      })),
    );
    return buildSearchIndex(pages);
  }

  async #write(folder: string, { files, refused }: BuiltIndex): Promise<void> {
    for (const { address, reason } of refused) this.#warn(`La page ${address} n’est pas dans la recherche : ${reason}`);
    for (const { file, content } of files) await this.#tree.write(`${folder}/${file}`, content);
  }

  /** What was withdrawn goes at once, from older indexes as from the extracts of the present one. */
  async #removeAllBut(folders: readonly (string | null | undefined)[], superseded: readonly string[]): Promise<void> {
    const [main] = folders;
    const extracts = new Set(superseded.map((id) => `${main ?? ''}/${fragmentFile(id)}`));
    const stale = [...this.#tree.files].filter(
      (file) =>
        file.startsWith(`${FOLDER}/`) &&
        file !== INDEX_FILE &&
        (extracts.has(file) || !folders.some((folder) => folder != null && file.startsWith(`${folder}/`))),
    );
    await this.#tree.remove(stale);
  }

  #rebuildInBackground(inTurn: (work: () => Promise<void>) => Promise<void>): void {
    if (this.#background !== undefined || this.#stop.signal.aborted) return;
    const pages = [...this.#pages].map(([address, hash]) => ({ address, hash, file: fileOf(address) })).sort(byAddress);
    const build = async () => {
      const built = await buildInBackground({ root: this.#tree.root, pages, signal: this.#stop.signal });
      this.#background = undefined;
      if (built !== undefined) await inTurn(() => this.#adopt(built, inTurn));
    };
    this.#background = build().catch((error: unknown) => {
      this.#background = undefined;
      this.#warn(`L’index de recherche n’a pas été refait : ${String(error)} Il le sera à la prochaine publication.`);
    });
  }

  async #adopt(
    built: BuiltIndex & { hashes: ReadonlyMap<string, string> },
    inTurn: (work: () => Promise<void>) => Promise<void>,
  ): Promise<void> {
    const folder = `${FOLDER}/main-${built.hash}`;
    await this.#write(folder, built);
    const pages = [...built.ids].map(
      ([address, id]) => [address, { id, hash: built.hashes.get(address) ?? '' }] as const,
    );
    this.#main = { folder, pages: Object.fromEntries(pages) };
    await writeFileAtomically(this.#stateFile, JSON.stringify(this.#main));
    await this.update(inTurn);
  }
}

function byAddress(a: { address: string }, b: { address: string }): number {
  return a.address < b.address ? -1 : 1;
}

async function readState(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch {
    // None yet, or one cut short: the index is built again.
    return undefined;
  }
}
