import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  addressesOf,
  isAssetCollection,
  referenceKey,
  type Change,
  type ContentReference,
  type PublicationReport,
  type Progress,
  type SitePublisher,
} from 'content-models';
import { siteAddresses, listedAddresses } from './addresses.ts';
import { ContentStore, isAsset, type Asset } from './content-store/content-store.ts';
import { readSavedContent, saveContent } from './content-store/persistence.ts';
import { PassReader, type Reads } from './content-store/reader.ts';
import { filesOfAsset } from './files/assets.ts';
import { fileOf, listFiles, PublicTree } from './files/public-tree.ts';
import { routingOf } from './files/routing.ts';
import { writeFileAtomically } from './files/write.ts';
import { loadRenderer, type Renderer } from './renderer/renderer.ts';
import { buildSearchIndex, closeSearch } from './search/build-index.ts';

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
}

/** Places within the publisher's folder. */
export function sitePaths(siteFolder: string) {
  return {
    publicFolder: path.join(siteFolder, 'public'),
    contentFolder: path.join(siteFolder, 'content'),
    routingFile: path.join(siteFolder, 'routing.json'),
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
  readonly #clientFiles: ReadonlySet<string>;
  /** What each page now on line was made from. */
  readonly #reads = new Map<string, Reads>();
  #searchFiles: ReadonlySet<string> = new Set();
  #isSearchStale = true;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(parts: {
    options: PublisherOptions;
    store: ContentStore;
    renderer: Renderer;
    tree: PublicTree;
    clientFiles: ReadonlySet<string>;
  }) {
    this.#options = parts.options;
    this.#store = parts.store;
    this.#renderer = parts.renderer;
    this.#tree = parts.tree;
    this.#clientFiles = parts.clientFiles;
  }

  /** Opens the publisher on its folder, with the content it last saved. */
  static async open(options: PublisherOptions): Promise<Publisher> {
    const { publicFolder, contentFolder } = sitePaths(options.siteFolder);
    await mkdir(publicFolder, { recursive: true });
    const store = new ContentStore();
    store.apply(await readSavedContent(contentFolder));
    const clientFolder = path.join(options.distFolder, 'client');
    return new Publisher({
      options,
      store,
      renderer: await loadRenderer(options.distFolder),
      tree: await PublicTree.open(publicFolder),
      clientFiles: await listFiles(clientFolder),
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
    this.#reads.clear();
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
    const refusals = this.#store.apply(changes);
    const addresses = siteAddresses(this.#store, this.#renderer.fixedAddresses);
    const written = await this.#renderStale(changes, addresses, onProgress);
    await this.#writeRouting(new Set(addresses));
    const removed = await this.#removeUnwanted(new Set(addresses));
    const durationMs = performance.now() - start;
    if (written.length > 0 || removed.length > 0) this.#isSearchStale = true;
    if (this.#isSearchStale) await this.#updateSearch(addresses);
    await saveContent(sitePaths(this.#options.siteFolder).contentFolder, this.#store);
    return { refusals, written, removed, durationMs };
  }

  /** Renders the addresses whose reads changed, the changed documents first. @returns those whose bytes changed */
  async #renderStale(
    changes: readonly Change[],
    addresses: readonly string[],
    onProgress?: Progress,
  ): Promise<string[]> {
    const reader = new PassReader(this.#store, {
      now: this.#options.now?.() ?? new Date(),
      siteUrl: this.#options.siteUrl,
      addresses: () => listedAddresses(this.#store, this.#renderer.fixedAddresses),
    });
    const stale = addresses.filter((address) => {
      const reads = this.#reads.get(address);
      return reads === undefined || reader.isStale(reads);
    });
    const own = ownAddresses(changes);
    stale.sort((a, b) => Number(own.has(b)) - Number(own.has(a)));

    await this.#copyClientFiles();
    const written: string[] = [];
    for (const [index, address] of stale.entries()) {
      const trace = reader.tracing();
      const bytes = await this.#renderer.render(address, trace.reader);
      await this.#copyAssets(assetsIn(trace.reads, this.#store));
      if (await this.#tree.write(fileOf(address), bytes)) written.push(address);
      this.#reads.set(address, trace.reads);
      onProgress?.(index + 1, stale.length);
    }
    return written;
  }

  async #copyClientFiles(): Promise<void> {
    for (const file of this.#clientFiles) {
      // Only `_astro/` names carry a hash; the others are few and compared by their bytes.
      const source = path.join(this.#options.distFolder, 'client', file);
      if (file.startsWith('_astro/')) await this.#tree.copyOnce(file, source);
      else await this.#tree.write(file, await readFile(source));
    }
  }

  async #copyAssets(assets: readonly Asset[]): Promise<void> {
    for (const asset of assets) {
      for (const { file, source } of filesOfAsset(asset, this.#options.uploadsFolder)) {
        await this.#tree.copyOnce(file, source);
      }
    }
  }

  async #writeRouting(addresses: ReadonlySet<string>): Promise<void> {
    const { routingFile } = sitePaths(this.#options.siteFolder);
    await writeFileAtomically(routingFile, JSON.stringify(routingOf(this.#store, addresses), null, 2));
  }

  /** A file is public because an address is served from it or a page on line shows it: nothing else is. */
  async #removeUnwanted(addresses: ReadonlySet<string>): Promise<string[]> {
    for (const address of this.#reads.keys()) if (!addresses.has(address)) this.#reads.delete(address);
    const wanted = new Set([...addresses].map(fileOf));
    for (const reads of this.#reads.values()) {
      for (const asset of assetsIn(reads, this.#store)) {
        for (const { file } of filesOfAsset(asset, this.#options.uploadsFolder)) wanted.add(file);
      }
    }
    return this.#tree.keepOnly(
      (file) => wanted.has(file) || this.#clientFiles.has(file) || file.startsWith('pagefind/'),
    );
  }

  async #updateSearch(addresses: readonly string[]): Promise<void> {
    const pages = addresses.filter((address) => address.endsWith('/'));
    const searchable = await Promise.all(
      pages.map(async (address) => ({
        address,
        html: await readFile(path.join(this.#tree.root, fileOf(address)), 'utf8'),
      })),
    );
    const files = await buildSearchIndex(searchable);
    for (const { file, content } of files) await this.#tree.write(file, content);
    this.#searchFiles = new Set(files.map(({ file }) => file));
    await this.#tree.keepOnly((file) => !file.startsWith('pagefind/') || this.#searchFiles.has(file));
    this.#isSearchStale = false;
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
