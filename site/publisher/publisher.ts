import { access, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  addressesOf,
  dayOf,
  type Change,
  type PublicationReport,
  type Progress,
  type Refusal,
  type SitePublisher,
} from 'content-models';
import { AddressBook } from './addresses.ts';
import { ContentStore, isAsset, type Asset } from './content-store/content-store.ts';
import { Dependencies } from './content-store/dependencies.ts';
import { reachOf, type Effect } from './content-store/effects.ts';
import { readSavedContent, saveContent } from './content-store/persistence.ts';
import { PassReader, type Reads } from './content-store/reader.ts';
import { AssetBook } from './files/asset-book.ts';
import { filesOfAsset, type AssetFile } from './files/assets.ts';
import { addressOfFile, fileOf, listFiles, PublicTree } from './files/public-tree.ts';
import { routingOf } from './files/routing.ts';
import { writeFileAtomically } from './files/write.ts';
import { loadRenderer, type Renderer } from './renderer/renderer.ts';
import { close as closeSearch } from 'pagefind';
import { SearchIndex } from './search/search-index.ts';

export interface PublisherOptions {
  /** Folder of everything the publisher writes. */
  siteFolder: string;
  /** Folder of the compiled templates. */
  distFolder: string;
  /** Folder of the files that editors sent: `media/` and `documents/`. */
  uploadsFolder: string;
  /** Origin of the public site, without a trailing slash. */
  siteUrl: string;
  /** The present moment. */
  now?: () => Date;
  /** False leaves the search index out; for tests of everything else. */
  hasSearch?: boolean;
  /** Where work in the background says that it failed. */
  warn?: (message: string) => void;
}

/** Places within the publisher's folder. */
export function sitePaths(siteFolder: string) {
  return {
    publicFolder: path.join(siteFolder, 'public'),
    contentFolder: path.join(siteFolder, 'content'),
    routingFile: path.join(siteFolder, 'routing.json'),
    searchStateFile: path.join(siteFolder, 'search.json'),
  } as const;
}

/**
 * Turns changes of content into changes of public files. One pass at a time: calls made meanwhile
 * wait for their turn.
 */
export class Publisher implements SitePublisher {
  readonly #options: PublisherOptions;
  readonly #store: ContentStore;
  readonly #renderer: Renderer;
  readonly #tree: PublicTree;
  readonly #search: SearchIndex;
  readonly #clientFiles: ReadonlySet<string>;
  readonly #addresses: AddressBook;
  readonly #dependencies = new Dependencies();
  readonly #assets = new AssetBook();
  /** Addresses that may be other than what is on line. */
  readonly #pending = new Set<string>();
  /** Files that something used until now; at first, whatever is found in the public folder. */
  readonly #unusedFiles = new Set<string>();
  #day = '';
  #unsaved: Effect[] = [];
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(parts: {
    options: PublisherOptions;
    store: ContentStore;
    renderer: Renderer;
    tree: PublicTree;
    search: SearchIndex;
    clientFiles: ReadonlySet<string>;
    effects: readonly Effect[];
  }) {
    this.#options = parts.options;
    this.#store = parts.store;
    this.#addresses = new AddressBook(parts.renderer.fixedAddresses);
    this.#renderer = parts.renderer;
    this.#tree = parts.tree;
    this.#search = parts.search;
    this.#clientFiles = parts.clientFiles;
    this.#addresses.update(parts.effects, parts.store);
    for (const address of this.#addresses.all) this.#pending.add(address);
    for (const file of parts.tree.files) this.#unusedFiles.add(file);
  }

  /** Opens the publisher on its folder, with the content it last saved. */
  static async open(options: PublisherOptions): Promise<Publisher> {
    const { publicFolder, contentFolder, searchStateFile } = sitePaths(options.siteFolder);
    await mkdir(publicFolder, { recursive: true });
    const store = new ContentStore();
    const { effects } = store.apply(await readSavedContent(contentFolder));
    const tree = await PublicTree.open(publicFolder);
    const warn = options.warn ?? console.error;
    const clientFolder = path.join(options.distFolder, 'client');
    return new Publisher({
      options,
      store,
      renderer: await loadRenderer(options.distFolder),
      tree,
      search: await SearchIndex.open({ tree, stateFile: searchStateFile, warn }),
      clientFiles: await listFiles(clientFolder),
      effects,
    });
  }

  current: SitePublisher['current'] = (target) => this.#store.get(target);

  publish: SitePublisher['publish'] = (changes, onProgress) => this.#inTurn(() => this.#pass(changes, onProgress));

  referrers: SitePublisher['referrers'] = (target) =>
    this.#store.referrers(target).map(({ collection, id }) => ({ collection, id }));

  published: SitePublisher['published'] = () =>
    [...this.#store.contents].map(({ collection, id }) => ({ collection, id }));

  /** Renders everything again from the content at hand. */
  renderAll(onProgress?: Progress): Promise<PublicationReport> {
    for (const address of this.#addresses.all) {
      this.#dependencies.forget(address);
      this.#pending.add(address);
    }
    return this.#inTurn(() => this.#pass([], onProgress));
  }

  /** Everything that is public, as the changes that would make it so from nothing. */
  get content(): Change[] {
    return [
      ...[...this.#store.contents].map((content): Change => ({ kind: 'document', content })),
      ...[...this.#store.globals].map((content): Change => ({ kind: 'global', content })),
      { kind: 'redirects', redirects: this.#store.redirects },
    ];
  }

  /** Whether there is anything to publish: every site has its globals. */
  get isEmpty(): boolean {
    return !this.content.some(({ kind }) => kind === 'global');
  }

  async close(): Promise<void> {
    await this.#search.close();
    await this.#turn;
    await closeSearch();
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work);
    // Whoever called sees the failure; the next one in line goes ahead.
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async #pass(changes: readonly Change[], onProgress?: Progress): Promise<PublicationReport> {
    const start = performance.now();
    const now = this.#options.now?.() ?? new Date();
    const refusals = this.#apply(changes, now);
    // Before any page: what a reader may have seen is known again after a crash.
    await saveContent(sitePaths(this.#options.siteFolder).contentFolder, this.#store, this.#unsaved);
    this.#unsaved = [];
    const { written, failures } = await this.#renderPending(now, ownAddresses(changes), onProgress);
    await this.#writeRouting();
    const removed = await this.#removeUnused();
    const durationMs = performance.now() - start;
    const searchFailure = await this.#updateSearch();
    if (searchFailure !== undefined) failures.push({ address: '/recherche/', reason: searchFailure });
    return { refusals, failures, written, removed, durationMs };
  }

  /**
   * Applies changes to the store and notes what is to be done for them. Nothing is written yet: if
   * that fails later, the notes remain and the next pass finishes the work.
   */
  #apply(changes: readonly Change[], now: Date): Refusal[] {
    const { refusals, effects } = this.#store.apply(changes);
    this.#unsaved.push(...effects);
    if (dayOf(now) !== this.#day) effects.push({ kind: 'day' });
    this.#day = dayOf(now);
    const { added, removed } = this.#addresses.update(effects, this.#store);
    for (const address of [...added, ...this.#dependencies.within(reachOf(effects))]) this.#pending.add(address);
    for (const address of removed) {
      this.#pending.delete(address);
      this.#dependencies.forget(address);
      this.#search.forget(address);
      for (const file of this.#assets.record(address, [])) this.#unusedFiles.add(file);
      this.#unusedFiles.add(fileOf(address));
    }
    return refusals;
  }

  /**
   * Renders the pending addresses whose reads changed, the changed documents first. One that could
   * not be made keeps its file, stops no other, and stays pending for the next pass.
   * @returns the addresses whose bytes changed, and those that failed
   */
  async #renderPending(
    now: Date,
    own: ReadonlySet<string>,
    onProgress?: Progress,
  ): Promise<{ written: string[]; failures: { address: string; reason: string }[] }> {
    const reader = new PassReader(this.#store, {
      now,
      siteUrl: this.#options.siteUrl,
      siteMap: this.#addresses.siteMap,
    });
    const rank = (address: string) => (own.has(address) ? -1 : this.#addresses.rank(address));
    const pending = [...this.#pending]
      .filter((address) => this.#addresses.has(address))
      .sort((a, b) => rank(a) - rank(b));
    await this.#copyClientFiles();
    const written: string[] = [];
    const failures: { address: string; reason: string }[] = [];
    for (const [index, address] of pending.entries()) {
      const page = await this.#make(address, reader);
      if (page !== undefined && 'reason' in page) failures.push({ address, reason: page.reason });
      else {
        if (page !== undefined && (await this.#put(address, page))) written.push(address);
        this.#pending.delete(address);
      }
      onProgress?.(index + 1, pending.length);
    }
    return { written, failures };
  }

  /** Makes a page, if it may be other than it is. @returns undefined when what it was made from did not change */
  async #make(address: string, reader: PassReader): Promise<Page | { reason: string } | undefined> {
    const known = this.#dependencies.reads(address);
    if (known !== undefined && !reader.isStale(known)) return undefined;
    const trace = reader.tracing();
    try {
      const bytes = await this.#renderer.render(address, trace.reader);
      const assets = assetsIn(trace.reads, this.#store).flatMap((asset) =>
        filesOfAsset(asset, this.#options.uploadsFolder),
      );
      for (const { file, source } of assets) {
        if (!this.#tree.files.has(file)) await access(source);
      }
      return { bytes, assets, reads: trace.reads };
    } catch (error) {
      return { reason: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Puts a page on line with the pictures and files it shows. @returns whether its bytes changed */
  async #put(address: string, { bytes, assets, reads }: Page): Promise<boolean> {
    for (const { file, source } of assets) await this.#tree.copyOnce(file, source);
    const hasChanged = await this.#tree.write(fileOf(address), bytes);
    this.#search.note(address, bytes);
    this.#dependencies.record(address, reads);
    const files = assets.map(({ file }) => file);
    for (const file of this.#assets.record(address, files)) this.#unusedFiles.add(file);
    return hasChanged;
  }

  async #copyClientFiles(): Promise<void> {
    for (const file of this.#clientFiles) {
      // Only `_astro/` names carry a hash; the others are few and compared by their bytes.
      const source = path.join(this.#options.distFolder, 'client', file);
      if (file.startsWith('_astro/')) await this.#tree.copyOnce(file, source);
      else await this.#tree.write(file, await readFile(source));
    }
  }

  async #writeRouting(): Promise<void> {
    const { routingFile } = sitePaths(this.#options.siteFolder);
    const routing = routingOf(this.#store, (address) => this.#addresses.has(address));
    await writeFileAtomically(routingFile, JSON.stringify(routing, null, 2));
  }

  /** @returns why the index could not be made, if so: the pages are on line all the same, and the next pass tries again */
  async #updateSearch(): Promise<string | undefined> {
    if (this.#options.hasSearch === false) return undefined;
    try {
      await this.#search.update((work) => this.#inTurn(work));
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  /** Removes the files that were noted as unused, unless something uses them again. */
  async #removeUnused(): Promise<string[]> {
    const removed = [...this.#unusedFiles].filter((file) => this.#tree.files.has(file) && !this.#isUsed(file));
    await this.#tree.remove(removed);
    this.#unusedFiles.clear();
    return removed;
  }

  /** A file is public because an address is served from it or a page on line shows it: nothing else is. */
  #isUsed(file: string): boolean {
    return (
      this.#addresses.has(addressOfFile(file)) ||
      this.#assets.isUsed(file) ||
      this.#clientFiles.has(file) ||
      file.startsWith('pagefind/')
    );
  }
}

/** A page ready to be put on line, with what it was made from. */
interface Page {
  bytes: Uint8Array;
  assets: readonly AssetFile[];
  reads: Reads;
}

function assetsIn(reads: Reads, store: ContentStore): Asset[] {
  return [...reads.values()].flatMap(({ query }) => {
    if (query.name !== 'media' && query.name !== 'file') return [];
    const collection = query.name === 'media' ? 'media' : 'documents';
    const content = store.get({ collection, id: query.filter.id });
    return content !== undefined && isAsset(content) ? [content] : [];
  });
}

function ownAddresses(changes: readonly Change[]): Set<string> {
  return new Set(
    changes.flatMap((change) =>
      change.kind === 'document' && !isAsset(change.content) ? [...addressesOf(change.content).values()] : [],
    ),
  );
}
