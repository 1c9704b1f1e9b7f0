import { globSync, rmSync } from 'node:fs';
import path from 'node:path';
import { FORMAT, isSearchFile, SEARCH_FILES, type Description } from '../../search/format/layout.ts';
import type { SearchWords } from '../../search/words.ts';
import type { FileWriter } from '../files/file-writer.ts';
import { fileOf, type PublicTree } from '../files/public-tree.ts';
import { buildInBackground, type PageToIndex } from './background.ts';
import { OnlineSegment, type HeldPage } from './online-segment.ts';
import { isFileAddress, readRecordFile, type VersionedRecord } from './read-record-file.ts';
import { RetiredFiles } from './retired-files.ts';
import { readSavedChanges, readSavedIndex, type SavedChanges, type SavedIndex } from './saved-search.ts';
import { ContentName, readPages, segmentOf, textFile, type ReadPage } from './segment-files.ts';
import { WholeIndex } from './whole-index.ts';

/** Pages that changed since the whole index was built; more than this call for a new one. */
const MANY_CHANGES = 40;

/** Most pages that are put in a segment while a publication waits: a millisecond and a half each. */
const MOST_AT_ONCE = 400;

/** A segment of changes that holds as many is left as it is, and the next one begun. */
const FULL_SEGMENT = 64;

/** How long after a failure an update is tried again, and a build in the background. */
const RETRY_MS = 10_000;
const RETRY_BUILD_MS = 60_000;

/** Where an index is built before it has its name. It begins with a dot, so that none of it is served. */
const BUILDING = `${SEARCH_FILES.segments}.building-${String(process.pid)}`;

/** Runs a piece of work between two publications. */
type InTurn = (work: () => Promise<void>) => Promise<void>;

export interface SearchIndexOptions {
  tree: PublicTree;
  writer: FileWriter;
  /** Files that remember what the whole index and the changes since hold, outside the public folder. */
  indexFile: string;
  changesFile: string;
  /** What editors tell the search of words, as it is now. */
  words: () => SearchWords;
  /** Where what was read of a file that an editor sent is; undefined of one that is public no more. */
  fileOf: (address: string) => string | undefined;
  /** Where a build that failed is said. */
  warn: (message: string) => void;
}

/** The segment of changes that the next page is added to. */
interface OpenSegment {
  segment: OnlineSegment;
  pages: Map<string, ReadPage & { hash: string }>;
}

/**
 * The search index of the site. A whole index of its pages is built in the background; segments of the pages that
 * changed since are added within each publication, the latest of them made again until it is full. Readers load all,
 * and leave out what a later one supersedes. What an update costs depends on what changed, not on the site.
 */
export class SearchIndex {
  readonly #options: SearchIndexOptions;
  /** Hash of each page that is meant to be found. */
  readonly #pages = new Map<string, string>();
  #whole: WholeIndex | undefined;
  /** The segments of changes but the open one. */
  #full: OnlineSegment[] = [];
  #open: OpenSegment | undefined;
  /** Pages whose present version is in no segment. */
  readonly #missing = new Set<string>();
  #words: { file: string; content: string } | undefined;
  /** Whether what is online may differ from what is noted. */
  #isDirty = true;
  /** Whether the folder may hold what another process left. */
  #hasStrays = true;
  #background: Promise<void> | undefined;
  /** Removal of the whole index that another replaced. */
  #removal: Promise<void> = Promise.resolve();
  #retired: RetiredFiles;
  #retry: NodeJS.Timeout | undefined;
  #inTurn: InTurn = (work) => work();
  readonly #stop = new AbortController();

  private constructor(options: SearchIndexOptions) {
    this.#options = options;
    const inTurn = (work: () => void) => {
      const turn = () => {
        work();
        return Promise.resolve();
      };
      this.#inTurn(turn).catch(this.#warnOfFailure);
    };
    this.#retired = new RetiredFiles(options.tree, () => this.#isUsed, inTurn);
  }

  /** Opens the index that is online, if its files are there, with the pages that it holds. */
  static async open(options: SearchIndexOptions): Promise<SearchIndex> {
    const search = new SearchIndex(options);
    const { tree, indexFile, changesFile } = options;
    const saved = await readSavedIndex(indexFile, tree);
    if (saved !== undefined) {
      const { segment } = (search.#whole = new WholeIndex(saved));
      for (const [address, { hash, texts }] of segment.pages) {
        // Of what was superseded the texts are gone.
        if (texts.every((file) => tree.files.has(file))) search.#pages.set(address, hash);
        else segment.superseded.add(address);
      }
    }
    for (const [address, hash] of Object.entries(await readSavedChanges(changesFile))) search.note(address, hash);
    return search;
  }

  /** Whether there is an index of the whole site, as it was at some time. */
  get hasWhole(): boolean {
    return this.#whole !== undefined;
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

  /** Forgets the files that an editor sent, but for some. */
  forgetFilesBut(addresses: ReadonlySet<string>): void {
    for (const address of [...this.#pages.keys()])
      if (isFileAddress(address) && !addresses.has(address)) this.forget(address);
  }

  forget(address: string): void {
    if (this.#pages.delete(address)) this.#compare(address);
  }

  /**
   * Makes what can be found equal to the pages noted. `inTurn` is given the work that ends a build
   * in the background, to be run between two publications.
   */
  async update(inTurn: InTurn): Promise<void> {
    this.#inTurn = inTurn;
    try {
      this.#write();
    } catch (error) {
      this.#retryIn(RETRY_MS);
      throw error;
    }
    const superseded = this.#segments.reduce((sum, segment) => sum + segment.superseded.size, 0);
    const changed = this.#changes.reduce((sum, { pages }) => sum + pages.size, 0);
    // A segment that is not made again still holds the words of a page that was withdrawn.
    if (this.#missing.size > 0 || Math.max(superseded, changed) > MANY_CHANGES || this.#holdsWithdrawn()) {
      this.#rebuildInBackground();
    }
    return Promise.resolve();
  }

  /** Resolves once no build is under way. */
  async idle(): Promise<void> {
    await this.#background;
  }

  async close(): Promise<void> {
    this.#stop.abort();
    clearTimeout(this.#retry);
    this.#retired.close();
    await this.#background;
    // What was being built, or waited to be adopted, is of no use to the next process.
    rmSync(this.#options.tree.pathOf(BUILDING), { recursive: true, force: true });
    await this.#removal;
  }

  get #segments(): OnlineSegment[] {
    return [...(this.#whole === undefined ? [] : [this.#whole.segment]), ...this.#changes];
  }

  /** The segments of what changed since the whole index. */
  get #changes(): OnlineSegment[] {
    return [...this.#full, ...(this.#open === undefined ? [] : [this.#open.segment])];
  }

  /** Tells which files readers are led to. Those of the whole index are told by their folders: they are many. */
  get #isUsed(): (file: string) => boolean {
    const changes = this.#changes.flatMap((segment) => [...segment.files, ...segment.texts]);
    const files = new Set([
      SEARCH_FILES.description,
      ...changes,
      ...(this.#words === undefined ? [] : [this.#words.file]),
    ]);
    const folders = this.#whole?.folders ?? [];
    return (file) => files.has(file) || folders.some((folder) => file.startsWith(`${folder}/`));
  }

  /** Compares a page with the segments. */
  #compare(address: string): void {
    const hash = this.#pages.get(address);
    this.#isDirty = true;
    this.#missing.delete(address);
    let isThere = false;
    for (const segment of this.#segments) {
      const held = segment.current(address);
      if (held === undefined) continue;
      if (held.hash === hash) isThere = true;
      else segment.superseded.add(address);
    }
    if (hash !== undefined && !isThere) this.#missing.add(address);
  }

  #write(): void {
    const { tree, writer, changesFile } = this.#options;
    this.#writeWords();
    if (!this.#isDirty) return;
    const superseded = this.#segments.flatMap((segment) => segment.supersededTexts);
    this.#withdraw();
    if (this.#missing.size <= MOST_AT_ONCE) this.#addMissing();
    const description: Description = {
      format: FORMAT,
      segments: this.#segments.map(({ entry }) => entry),
      words: this.#words === undefined ? null : path.basename(this.#words.file),
      waiting: this.#missing.size,
    };
    tree.write(SEARCH_FILES.description, JSON.stringify(description));
    // A page that came back as it was has the same file.
    const current = new Set(this.#changes.flatMap(({ texts }) => texts));
    this.#removeThose(superseded.filter((file) => !current.has(file)));
    this.#retired.expurgate(this.#pages);
    this.#removeStrays();
    const changes = this.#changes.flatMap((segment) =>
      [...segment.pages.keys()].filter((address) => !segment.superseded.has(address)),
    );
    const saved: SavedChanges = Object.fromEntries(changes.map((address) => [address, this.#pages.get(address) ?? '']));
    writer.write(changesFile, JSON.stringify(saved));
    this.#isDirty = false;
  }

  #writeWords(): void {
    const { tree, words } = this.#options;
    const content = JSON.stringify(words());
    const former = this.#words;
    if (former?.content === content) return;
    this.#isDirty = true;
    const name = new ContentName('words');
    name.add('', content);
    const file = `${SEARCH_FILES.words}${name.toString()}.json`;
    tree.write(file, content);
    this.#words = { file, content };
    if (former !== undefined) this.#retired.add([former.file]);
  }

  /** Puts the pages that no segment holds in the open one, which is made again, or in a new one. */
  #addMissing(): void {
    const { tree } = this.#options;
    const former = this.#open;
    const kept = [...(former?.pages ?? [])].filter(([address]) => former?.segment.superseded.has(address) === false);
    const isAsItWas = this.#missing.size === 0 && kept.length === former?.pages.size;
    if (isAsItWas || (former === undefined && this.#missing.size === 0)) return;
    const isFull = kept.length > 0 && kept.length + this.#missing.size > FULL_SEGMENT;
    const added = this.#readMissing();
    for (const { path: file, content } of added.files) tree.write(file, content);
    if (former !== undefined && isFull) this.#full.push(former.segment);
    const pages = new Map([...(isFull ? [] : kept), ...added.pages].sort(([a], [b]) => (a < b ? -1 : 1)));
    this.#open = pages.size === 0 ? undefined : this.#writeSegment(pages);
    if (former !== undefined && !isFull) this.#retired.add(former.segment.files, former.segment.pages);
  }

  #readMissing(): { pages: [string, ReadPage & { hash: string }][]; files: ReturnType<typeof readPages>['files'] } {
    const read = [...this.#missing].sort().flatMap((address) => {
      const found = this.#read(address);
      return found === undefined ? [] : [{ address, ...found }];
    });
    this.#missing.clear();
    const { pages, files } = readPages(read.map(({ record }) => record));
    const entries = pages.map((page, index): [string, ReadPage & { hash: string }] => {
      const { address = '', hash = '' } = read[index] ?? {};
      this.#pages.set(address, hash);
      return [address, { ...page, hash }];
    });
    return { pages: entries, files };
  }

  #read(address: string): VersionedRecord | undefined {
    const file = this.#pathOf(address);
    return file === undefined ? undefined : readRecordFile(address, file);
  }

  /** Where what is to be found at an address is read. */
  #pathOf(address: string): string | undefined {
    const { tree, fileOf: fileOfSent } = this.#options;
    return isFileAddress(address) ? fileOfSent(address) : tree.pathOf(fileOf(address));
  }

  #writeSegment(pages: Map<string, ReadPage & { hash: string }>): OpenSegment {
    const { tree } = this.#options;
    const addresses = [...pages.keys()];
    const before = addresses.map((address) => this.#whole?.countBefore(address) ?? 0);
    const { name, files } = segmentOf([...pages.values()], { before, addresses });
    for (const { path: file, content } of files) tree.write(file, content);
    const held = [...pages].map(([address, { hash, texts }], number): [string, HeldPage] => [
      address,
      { hash, number, texts: texts.cuts.map((_, index) => textFile(texts.folder, texts.file + index)) },
    ]);
    return {
      segment: new OnlineSegment(
        name,
        files.map(({ path: file }) => file),
        new Map(held),
      ),
      pages,
    };
  }

  /** What was withdrawn is not readable a moment longer, even if no new index can be built. */
  #withdraw(): void {
    const isWithdrawn = (address: string) => !this.#pages.has(address);
    this.#retired.expurgate(this.#pages);
    const texts = this.#segments.flatMap(({ pages, superseded }) =>
      [...superseded].filter(isWithdrawn).flatMap((address) => pages.get(address)?.texts ?? []),
    );
    this.#removeThose(texts);
  }

  #removeStrays(): void {
    if (!this.#hasStrays) return;
    const { tree } = this.#options;
    const [isUsed, retired] = [this.#isUsed, this.#retired.files];
    tree.remove([...tree.files].filter((file) => isSearchFile(file) && !isUsed(file) && !retired.has(file)));
    // A build that was cut short may have left folders alone.
    for (const building of globSync(`${SEARCH_FILES.segments}.building-*`, { cwd: tree.root })) {
      if (building !== BUILDING) rmSync(tree.pathOf(building), { recursive: true, force: true });
    }
    this.#hasStrays = false;
  }

  #removeThose(files: readonly string[]): void {
    const { tree } = this.#options;
    tree.remove(files.filter((file) => tree.files.has(file)));
  }

  /** Whether a segment that is not made again holds words of a page that was withdrawn. */
  #holdsWithdrawn(): boolean {
    return this.#segments.some(({ superseded }) => [...superseded].some((address) => !this.#pages.has(address)));
  }

  #rebuildInBackground(): void {
    if (this.#background !== undefined || this.#stop.signal.aborted) return;
    const { tree, warn } = this.#options;
    const pages = [...this.#pages]
      .flatMap(([address, hash]): PageToIndex[] => {
        const file = this.#pathOf(address);
        return file === undefined ? [] : [{ address, hash, file }];
      })
      .sort((a, b) => (a.address < b.address ? -1 : 1));
    const build = async () => {
      const built = await buildInBackground({ folder: tree.pathOf(BUILDING), pages, signal: this.#stop.signal });
      // Until its turn comes, another one would be built over it.
      await this.#inTurn(() => {
        this.#background = undefined;
        return built === undefined || this.#stop.signal.aborted ? Promise.resolve() : this.#adopt(built);
      });
    };
    this.#background = build().catch((error: unknown) => {
      this.#background = undefined;
      warn(`L’index de recherche n’a pas été refait : ${String(error)} Nouvel essai dans une minute.`);
      this.#retryIn(RETRY_BUILD_MS);
    });
  }

  /** Updates again in a moment, once, unless this is closed by then. */
  #retryIn(milliseconds: number): void {
    if (this.#stop.signal.aborted) return;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => {
      this.#inTurn(() => this.update(this.#inTurn)).catch(this.#warnOfFailure);
    }, milliseconds).unref();
  }

  readonly #warnOfFailure = (error: unknown): void => {
    this.#options.warn(`La recherche n’a pas été mise à jour : ${String(error)}`);
  };

  /** Puts an index that was built in the place of all segments; what changed meanwhile is added to it. */
  async #adopt(built: SavedIndex): Promise<void> {
    const { tree, writer, indexFile } = this.#options;
    const former = { whole: this.#whole, segments: this.#segments };
    const whole = WholeIndex.moveInPlace(built, tree, BUILDING);
    this.#whole = whole;
    const { segment } = whole;
    [this.#full, this.#open] = [[], undefined];
    for (const address of new Set([...this.#pages.keys(), ...segment.pages.keys()])) this.#compare(address);
    writer.write(indexFile, JSON.stringify(built));
    for (const { files, texts, pages, name } of former.segments) {
      if (name !== former.whole?.segment.name) this.#retired.add([...files, ...texts], pages);
    }
    this.#write();
    const folders = (former.whole?.folders ?? []).filter((folder) => !whole.folders.includes(folder));
    this.#removal = Promise.all(folders.map((folder) => tree.removeFolder(folder)))
      .then(() => undefined)
      .catch((error: unknown) => {
        this.#options.warn(
          `L’ancien index de recherche n’a pas pu être effacé : ${String(error)} Il le sera au prochain démarrage.`,
        );
      });
    await this.update(this.#inTurn);
  }
}
