import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  addressesOf,
  dayOf,
  type Change,
  type ExpectedAnswer,
  type Progress,
  type PublicationReport,
  type Refusal,
  type SitePublisher,
} from 'content-models';
import { close as closeSearch } from 'pagefind';
import { AddressBook } from './addresses.ts';
import { BackgroundWork, type BackgroundTask, type Outcome } from './background-work.ts';
import { ContentStore, isAsset } from './content-store/content-store.ts';
import { changesOf, reachOf, type Effect } from './content-store/effects.ts';
import { readSavedContent, saveContent } from './content-store/persistence.ts';
import { FileWriter, removeLeftovers } from './files/file-writer.ts';
import { fileOf, listFiles, PublicTree } from './files/public-tree.ts';
import { routingOf } from './files/routing.ts';
import { Journal } from './journal.ts';
import { lockPublisher, type Lock } from './lock.ts';
import { OnlinePages } from './online-pages.ts';
import { Crew } from './renderer/crew.ts';
import { PageMaker, type Made, type MadePage, type PageMakerOptions } from './renderer/page-maker.ts';
import { loadRenderer } from './renderer/renderer.ts';
import { SearchIndex } from './search/search-index.ts';
import type { Drawer } from './share-images/share-images.ts';

/** Pages that one publication renders before it answers; the others are left to the background. */
const LARGEST_PASS = 200;

/** Fewer pages than this are rendered sooner than a process starts. */
const WORTH_A_CREW = 500;

/** Changes that the journal holds; more than this come from a first start or an import. */
const LARGEST_JOURNAL = 1000;

/** How long the disk is left alone after a publication: several made in a row are made durable together. */
const SETTLE_MS = 1000;

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
  /** Pages left to the background that are worth starting processes for; fewer are rendered sooner without. */
  crewFrom?: number;
  /** Who draws the share images of pages; without, pages announce none. */
  drawer?: Drawer | undefined;
  /** Where work in the background says that it failed. */
  warn?: (message: string) => void;
}

/** Places within the publisher's folder. */
export function sitePaths(siteFolder: string) {
  return {
    publicFolder: path.join(siteFolder, 'public'),
    contentFolder: path.join(siteFolder, 'content'),
    routingFile: path.join(siteFolder, 'routing.json'),
    searchFile: path.join(siteFolder, 'search.json'),
    searchDeltaFile: path.join(siteFolder, 'search-delta.json'),
    journalFile: path.join(siteFolder, 'journal.json'),
    lockFile: path.join(siteFolder, 'publisher.lock'),
  } as const;
}

/**
 * Turns changes of content into changes of public files. One pass at a time: calls made meanwhile
 * wait for their turn. A pass renders what its changes reach; when that is much, what is left is
 * rendered in the background, between the passes that follow.
 */
export class Publisher implements SitePublisher {
  readonly #options: PublisherOptions;
  readonly #paths: ReturnType<typeof sitePaths>;
  readonly #lock: Lock;
  readonly #writer: FileWriter;
  readonly #journal: Journal;
  readonly #store: ContentStore;
  readonly #tree: PublicTree;
  readonly #search: SearchIndex;
  readonly #online: OnlinePages;
  readonly #addresses: AddressBook;
  readonly #pages: PageMakerOptions;
  /** Addresses that may be other than what is on line. */
  readonly #pending = new Set<string>();
  /** Among them, those to be rendered whatever they were made from. */
  readonly #forced = new Set<string>();
  readonly #background: BackgroundWork;
  #day = '';
  /** Grows with each change of what pages are made from. */
  #version = 0;
  #lastMaker: { version: number; day: string; maker: PageMaker } | undefined;
  /** Effects on the store whose files are not all written. */
  #unsaved: Effect[] = [];
  #passes = 0;
  #settling: NodeJS.Timeout | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(parts: {
    options: PublisherOptions;
    lock: Lock;
    writer: FileWriter;
    journal: Journal;
    pages: PageMakerOptions;
    tree: PublicTree;
    search: SearchIndex;
    online: OnlinePages;
  }) {
    this.#options = parts.options;
    this.#paths = sitePaths(parts.options.siteFolder);
    this.#lock = parts.lock;
    this.#writer = parts.writer;
    this.#journal = parts.journal;
    this.#pages = parts.pages;
    this.#store = parts.pages.store;
    this.#addresses = parts.pages.addresses;
    this.#tree = parts.tree;
    this.#search = parts.search;
    this.#online = parts.online;
    this.#background = new BackgroundWork(this.#backgroundTask());
  }

  /**
   * Opens the publisher on its folder, with the content it last saved, and finishes what one that died
   * had begun. Every page is then left to be rendered again, which tells what each is made from.
   *
   * @throws {PublicationError} when another publisher works on the folder
   */
  static async open(options: PublisherOptions): Promise<Publisher> {
    const { publicFolder, contentFolder, searchFile, searchDeltaFile, journalFile, lockFile } = sitePaths(
      options.siteFolder,
    );
    mkdirSync(publicFolder, { recursive: true });
    const lock = lockPublisher(lockFile);
    try {
      removeLeftovers(options.siteFolder);
      const writer = new FileWriter();
      const tree = await PublicTree.open(publicFolder, writer);
      const renderer = await loadRenderer(options.distFolder);
      const warn = options.warn ?? console.error;
      const search = await SearchIndex.open({ tree, writer, mainFile: searchFile, deltaFile: searchDeltaFile, warn });
      const addresses = new AddressBook(renderer.fixedAddresses);
      const clientFolder = path.join(options.distFolder, 'client');
      const clientFiles = await listFiles(clientFolder);
      const publisher = new Publisher({
        options,
        lock,
        writer,
        journal: new Journal(journalFile, writer),
        pages: {
          ...options,
          store: new ContentStore(),
          publicFolder,
          renderer,
          addresses,
          hasShareImages: options.drawer !== undefined,
        },
        tree,
        search,
        online: new OnlinePages({
          tree,
          addresses,
          search,
          clientFolder,
          clientFiles,
          drawer: options.drawer,
          warn,
          onDrawn: () => publisher.#settleSoon(),
        }),
      });
      publisher.#load(readSavedContent(contentFolder));
      await publisher.#rollForward();
      return publisher;
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  current: SitePublisher['current'] = (target) => this.#store.get(target);

  publish: SitePublisher['publish'] = (changes, onProgress) => this.#inTurn(() => this.#pass(changes, onProgress));

  referrers: SitePublisher['referrers'] = (target) =>
    this.#store.referrers(target).map(({ collection, id }) => ({ collection, id }));

  published: SitePublisher['published'] = () =>
    [...this.#store.contents].map(({ collection, id }) => ({ collection, id }));

  renderAll: SitePublisher['renderAll'] = async (onProgress) => {
    await this.settled();
    await this.#inTurn(() => {
      this.#online.suspectAll();
      for (const address of this.#addresses.all) this.#force(address);
      this.#background.start();
      return Promise.resolve();
    });
    return this.settled(onProgress);
  };

  settled: SitePublisher['settled'] = (onProgress) => {
    if (this.#pending.size > 0) this.#background.start();
    return this.#background.settled(onProgress);
  };

  expected: SitePublisher['expected'] = (address): ExpectedAnswer => {
    const file = fileOf(address);
    if (address !== '/404/' && this.#addresses.has(address) && this.#tree.files.has(file)) {
      return {
        status: 200,
        hash: createHash('sha256')
          .update(readFileSync(this.#tree.pathOf(file)))
          .digest('hex'),
      };
    }
    const { redirects, gone } = this.#routing();
    const location = redirects[address];
    if (location !== undefined) return { status: 301, location };
    return { status: gone.includes(address) ? 410 : 404 };
  };

  /** Resolves once every page has its share image. */
  async drawn(): Promise<void> {
    await this.#online.shareImages?.drawn();
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
    await this.#background.stop();
    await this.#online.shareImages?.close();
    await this.#search.close();
    await this.#turn;
    clearTimeout(this.#settling);
    await this.#settle();
    await closeSearch();
    this.#lock.release();
  }

  /** Takes up the content and files that are there. */
  #load(saved: readonly Change[]): void {
    this.#addresses.update(this.#store.apply(saved).effects, this.#store);
    for (const address of this.#addresses.all) this.#force(address);
    for (const address of this.#search.addresses) if (!this.#addresses.has(address)) this.#search.forget(address);
  }

  /** Finishes what the journal says was begun, so that readers wait for nothing else. */
  async #rollForward(): Promise<void> {
    const intent = this.#journal.read();
    if (intent === undefined || intent.changes === null) return;
    this.#apply(intent.changes);
    this.#save();
    this.#online.copyClientFiles();
    await this.#makeAll(intent.addresses.filter((address) => this.#addresses.has(address)));
    this.#writeRouting();
    this.#online.removeUnused({ isWhole: this.#forced.size === 0 });
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work);
    // Whoever called sees the failure; the next one in line goes ahead.
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async #pass(changes: readonly Change[], onProgress?: Progress): Promise<PublicationReport> {
    const start = performance.now();
    this.#passes += 1;
    const { refusals, reached } = this.#apply(changes);
    const addresses = this.#inOrder(changes, reached);
    const unsaved = this.#unsaved.length > LARGEST_JOURNAL ? null : changesOf(this.#unsaved, this.#store);
    this.#journal.write({ changes: unsaved, addresses: [...this.#pending] });
    // Before any page: what a reader may have seen is known again after a crash.
    this.#save();
    this.#online.copyClientFiles();
    const { written, failures } = await this.#makeAll(addresses, onProgress);
    this.#writeRouting();
    const removed = this.#online.removeUnused({ isWhole: this.#forced.size === 0 });
    const durationMs = performance.now() - start;
    const searchFailure = await this.#updateSearch();
    if (searchFailure !== undefined) failures.push({ address: '/recherche/', reason: searchFailure });
    const postponed = this.#pending.size - failures.length;
    if (postponed > 0) this.#background.start();
    else this.#settleSoon();
    return { refusals, failures, written, removed, postponed, durationMs };
  }

  /**
   * Pages of one pass, the changed documents first, then home and sections, then lists, the other
   * documents, feeds last. When a change reaches too many, the first two are made now.
   */
  #inOrder(changes: readonly Change[], reached: ReadonlySet<string>): string[] {
    const own = ownAddresses(changes);
    const rank = (address: string) => (own.has(address) ? -1 : this.#addresses.rank(address));
    const candidates = this.#pending.size <= LARGEST_PASS ? this.#pending : reached;
    const isLarge = candidates.size > LARGEST_PASS;
    return [...candidates]
      .filter((address) => !isLarge || rank(address) <= 0)
      .sort((a, b) => rank(a) - rank(b))
      .slice(0, LARGEST_PASS);
  }

  /**
   * Applies changes to the store and notes what is to be done for them. Nothing is written yet: if
   * that fails later, the notes remain and the next pass finishes the work.
   * @returns what was refused, and the addresses that the changes may have made other than they are
   */
  #apply(changes: readonly Change[]): { refusals: Refusal[]; reached: Set<string> } {
    const { refusals, effects } = this.#store.apply(changes);
    for (const effect of effects) this.#unsaved.push(effect);
    this.#background.follow(changesOf(effects, this.#store));
    const day = dayOf(this.#now());
    if (day !== this.#day) effects.push({ kind: 'day' });
    this.#day = day;
    if (effects.length > 0) this.#version += 1;
    const { added, removed } = this.#addresses.update(effects, this.#store);
    for (const address of removed) this.#forget(address);
    const reached = new Set([...added, ...this.#online.within(reachOf(effects))]);
    for (const address of reached) this.#pending.add(address);
    return { refusals, reached };
  }

  #force(address: string): void {
    this.#pending.add(address);
    this.#forced.add(address);
  }

  #forget(address: string): void {
    this.#pending.delete(address);
    this.#forced.delete(address);
    this.#online.forget(address);
  }

  /** @returns whether the bytes of the page changed */
  #put(page: MadePage): boolean {
    const hasChanged = this.#online.put(page);
    this.#pending.delete(page.address);
    this.#forced.delete(page.address);
    return hasChanged;
  }

  /** A page that can't be made stays as it is, and pending. */
  #keep(address: string): void {
    if (this.#forced.delete(address)) this.#online.keep(address);
  }

  #save(): void {
    saveContent(this.#paths.contentFolder, { store: this.#store, effects: this.#unsaved, writer: this.#writer });
    this.#unsaved = [];
  }

  /**
   * Renders the addresses whose reads changed, in the order given. One that could not be made keeps
   * its file, stops no other, and stays pending for the next pass.
   * @returns the addresses whose bytes changed, and those that failed
   */
  async #makeAll(
    addresses: readonly string[],
    onProgress?: Progress,
  ): Promise<{ written: string[]; failures: { address: string; reason: string }[] }> {
    const maker = this.#maker();
    const written: string[] = [];
    const failures: { address: string; reason: string }[] = [];
    for (const [index, address] of addresses.entries()) {
      if (this.#isUpToDate(address, maker)) this.#pending.delete(address);
      else {
        const made = await maker.make(address);
        if ('reason' in made) {
          this.#keep(address);
          failures.push(made);
        } else if (this.#put(made)) written.push(address);
      }
      onProgress?.(index + 1, addresses.length);
    }
    return { written, failures };
  }

  /** Makes pages from what is so now; what it looked up stays known until something changes. */
  #maker(): PageMaker {
    const key = { version: this.#version, day: dayOf(this.#now()) };
    if (this.#lastMaker?.version !== key.version || this.#lastMaker.day !== key.day) {
      this.#lastMaker = { ...key, maker: new PageMaker(this.#pages, this.#now()) };
    }
    return this.#lastMaker.maker;
  }

  /** Whether what a page was made from is still so. */
  #isUpToDate(address: string, maker: PageMaker): boolean {
    const reads = this.#forced.has(address) ? undefined : this.#online.reads(address);
    return reads !== undefined && !maker.isStale(reads);
  }

  #routing() {
    return routingOf(this.#store, (address) => this.#addresses.has(address));
  }

  #writeRouting(): void {
    this.#writer.write(this.#paths.routingFile, JSON.stringify(this.#routing(), null, 2));
  }

  /** @returns why the index could not be made, if so: the pages are on line all the same, and the next pass tries again */
  async #updateSearch(): Promise<string | undefined> {
    if (this.#options.hasSearch === false) return undefined;
    // An index of the pages that the first start has made so far would be thrown away at its end.
    if (this.#forced.size > 0 && !this.#search.hasMain) return undefined;
    try {
      await this.#search.update((work) => this.#inTurn(work));
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  #backgroundTask(): BackgroundTask {
    return {
      // Home and lists are looked at more than any document; feeds may wait.
      pending: () => [...this.#pending].sort((a, b) => this.#addresses.rank(a) - this.#addresses.rank(b)),
      isPending: (address) => this.#pending.has(address),
      makeHere: (addresses) => this.#inTurn(() => this.#makeAll(addresses)),
      version: () => this.#version,
      take: (made, version) => this.#inTurn(() => Promise.resolve(this.#take(made, version))),
      finish: () => this.#inTurn(() => this.#finishBackground()),
      crewFrom: this.#options.crewFrom ?? WORTH_A_CREW,
      createCrew: () => this.#createCrew(),
      now: () => this.#now(),
      removeLeftovers: () => removeLeftovers(this.#paths.publicFolder),
      warn: (message) => this.#warn(message),
    };
  }

  #createCrew(): Crew {
    const { distFolder, uploadsFolder, siteUrl } = this.#options;
    const { contentFolder, publicFolder } = this.#paths;
    const hasShareImages = this.#options.drawer !== undefined;
    return new Crew({ contentFolder, publicFolder, distFolder, uploadsFolder, siteUrl, hasShareImages });
  }

  /** Puts on line pages that a process of the crew made from the content of some version. */
  #take(made: readonly Made[], version: number): Outcome {
    const maker = version === this.#version ? undefined : this.#maker();
    const written: string[] = [];
    const failures: { address: string; reason: string }[] = [];
    for (const page of made) {
      // What failed on a former version may do well on this one.
      const isStale = maker !== undefined && (!('reads' in page) || maker.isStale(page.reads));
      const isWanted = this.#pending.has(page.address) && !isStale;
      if (!isWanted) this.#online.discard(page);
      else if ('reason' in page) {
        this.#keep(page.address);
        failures.push(page);
      } else if (this.#put(page)) written.push(page.address);
    }
    return { written, failures };
  }

  async #finishBackground(): Promise<string[]> {
    this.#online.copyClientFiles();
    this.#writeRouting();
    const removed = this.#online.removeUnused({ isWhole: this.#forced.size === 0 });
    const searchFailure = await this.#updateSearch();
    if (searchFailure !== undefined) this.#warn(searchFailure);
    this.#settleSoon();
    return removed;
  }

  /** Once everything is on line: makes it durable, then forgets that it was under way. */
  #settleSoon(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#settle().catch((error: unknown) => {
        this.#warn(`Le disque n’a pas confirmé les dernières écritures : ${String(error)}`);
      });
    }, SETTLE_MS).unref();
  }

  async #settle(): Promise<void> {
    const settled = this.#passes;
    await this.#writer.makeDurable();
    // What was begun meanwhile is in the journal, and settles in its turn.
    if (settled === this.#passes && this.#pending.size === 0) this.#journal.clear();
  }

  #warn(message: string): void {
    (this.#options.warn ?? console.error)(message);
  }

  #now(): Date {
    return this.#options.now?.() ?? new Date();
  }
}

function ownAddresses(changes: readonly Change[]): Set<string> {
  return new Set(
    changes.flatMap((change) =>
      change.kind === 'document' && !isAsset(change.content) ? [...addressesOf(change.content).values()] : [],
    ),
  );
}
