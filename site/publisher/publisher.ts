import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  addressesOf,
  dayOf,
  isAssetCollection,
  referenceKey,
  type Change,
  type ContentReference,
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
import { filesOfAsset } from './files/assets.ts';
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

  publish: SitePublisher['publish'] = (changes) => this.#inTurn(() => this.#pass(changes));

  referrers: SitePublisher['referrers'] = (target) =>
    this.#store.referrers(target).map(({ collection, id }) => ({ collection, id }));

  replaceAll: SitePublisher['replaceAll'] = (changes, { keep, onProgress }) =>
    this.#inTurn(async () => {
      const report = await this.#pass([...this.#removalsBeyond(changes, keep), ...changes], onProgress);
      // A picture that a refused document still shows stays with it: the document's refusal says it all.
      return { ...report, refusals: report.refusals.filter(({ target }) => !isAssetCollection(target.collection)) };
    });

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

  /** Resolves once the search index built in the background, if any, is on line. */
  async idle(): Promise<void> {
    await this.#search.idle();
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
    const written = await this.#renderPending(now, ownAddresses(changes), onProgress);
    await this.#writeRouting();
    const removed = await this.#removeUnused();
    const durationMs = performance.now() - start;
    await this.#search.update((work) => this.#inTurn(work));
    await saveContent(sitePaths(this.#options.siteFolder).contentFolder, this.#store, this.#unsaved);
    this.#unsaved = [];
    return { refusals, written, removed, durationMs };
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
   * Renders the pending addresses whose reads changed, the changed documents first. One that was not
   * written stays pending, so that a pass that fails is finished by the next one.
   * @returns the addresses whose bytes changed
   */
  async #renderPending(now: Date, own: ReadonlySet<string>, onProgress?: Progress): Promise<string[]> {
    const reader = new PassReader(this.#store, {
      now,
      siteUrl: this.#options.siteUrl,
      addresses: () => this.#addresses.list(this.#store),
    });
    const rank = (address: string) => (own.has(address) ? -1 : this.#addresses.rank(address));
    const pending = [...this.#pending]
      .filter((address) => this.#addresses.has(address))
      .sort((a, b) => rank(a) - rank(b));
    await this.#copyClientFiles();
    const written: string[] = [];
    for (const [index, address] of pending.entries()) {
      if (await this.#renderIfStale(address, reader)) written.push(address);
      this.#pending.delete(address);
      onProgress?.(index + 1, pending.length);
    }
    return written;
  }

  /** @returns whether the bytes at the address changed */
  async #renderIfStale(address: string, reader: PassReader): Promise<boolean> {
    const known = this.#dependencies.reads(address);
    if (known !== undefined && !reader.isStale(known)) return false;
    const trace = reader.tracing();
    const bytes = await this.#renderer.render(address, trace.reader);
    const assets = assetsIn(trace.reads, this.#store).flatMap((asset) =>
      filesOfAsset(asset, this.#options.uploadsFolder),
    );
    for (const { file, source } of assets) await this.#tree.copyOnce(file, source);
    const hasChanged = await this.#tree.write(fileOf(address), bytes);
    this.#search.note(address, bytes);
    this.#dependencies.record(address, trace.reads);
    const unused = this.#assets.record(
      address,
      assets.map(({ file }) => file),
    );
    for (const file of unused) this.#unusedFiles.add(file);
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

  /** Removals of what is on line but neither among the complete content nor to be kept. */
  #removalsBeyond(changes: readonly Change[], keep: readonly ContentReference[]): Change[] {
    const arriving = changes.flatMap((change) => (change.kind === 'document' ? [change.content] : []));
    const staying = new Set([...arriving, ...keep].map(referenceKey));
    return [...this.#store.contents]
      .filter((content) => !staying.has(referenceKey(content)))
      .map(({ collection, id }) => ({ kind: 'removal', target: { collection, id } }));
  }
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
