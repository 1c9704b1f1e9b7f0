import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import {
  dayOf,
  EMPTY_REPORT,
  isPublishedDocument,
  PublicationError,
  renditionAddresses,
  type Change,
  type IsoDay,
  type PageFailure,
  type Progress,
  type PublicationReport,
  type Refusal,
  type ReleaseTeller,
  type SitePublisher,
} from 'content-models';
import { AddressBook } from './addresses.ts';
import { BackgroundWork, type BackgroundTask } from './background-work.ts';
import { ContentStore } from './content-store/content-store.ts';
import { changesOf } from './content-store/changes-of.ts';
import { reachOf } from './content-store/reach.ts';
import { readSavedContent, SavedContent } from './content-store/persistence.ts';
import { FileWriter, removeLeftovers } from './files/file-writer.ts';
import { listFiles } from './files/list-files.ts';
import { fileOf, PublicTree } from './files/public-tree.ts';
import { answerWithoutPage, routingOf, type Routing } from './files/routing.ts';
import { HeldBack } from './held-back.ts';
import { Journal } from './journal.ts';
import { describeLeak, LeakGuard } from './leaks/leak-guard.ts';
import { templateTexts } from './leaks/template-texts.ts';
import { Witness } from './leaks/witness.ts';
import { lockPublisher, type Lock } from './lock.ts';
import { lossOf } from './loss.ts';
import { PageMeasures } from './measures/page-measures.ts';
import { OnlinePages } from './online-pages.ts';
import { settingsOf, type PublisherOptions, type Settings } from './options.ts';
import { PageUpdater } from './page-updater.ts';
import { PendingPages } from './pending-pages.ts';
import { Crew } from './renderer/crew.ts';
import { PageMaker } from './renderer/page-maker.ts';
import { loadRenderer, type Renderer } from './renderer/renderer.ts';
import { Previews } from './previews.ts';
import { ReleaseMessages } from './release-messages.ts';
import type { ReadyRendition } from './renditions/renditions.ts';
import { SearchIndex } from './search/search-index.ts';

interface Opened {
  settings: Settings;
  lock: Lock;
  writer: FileWriter;
  tree: PublicTree;
  renderer: Renderer;
  search: SearchIndex;
  clientFiles: ReadonlySet<string>;
}

/**
 * Turns changes of content into changes of public files. One pass at a time: calls made meanwhile
 * wait for their turn. A pass renders what its changes reach; when that is much, what is left is
 * rendered in the background, between the passes that follow.
 */
export class Publisher implements SitePublisher, ReleaseTeller {
  readonly #settings: Settings;
  readonly #lock: Lock;
  readonly #writer: FileWriter;
  readonly #journal: Journal;
  readonly #store = new ContentStore();
  readonly #saved: SavedContent;
  readonly #fixedAddresses: readonly string[];
  readonly #addresses: AddressBook;
  readonly #tree: PublicTree;
  readonly #search: SearchIndex;
  readonly #online: OnlinePages;
  readonly #pending: PendingPages;
  readonly #heldBack: HeldBack;
  readonly #maker: PageMaker;
  readonly #guard: LeakGuard;
  readonly #witness: Witness;
  readonly #updater: PageUpdater;
  readonly #background: BackgroundWork;
  readonly #measures: PageMeasures;
  /** What some readers see before others. */
  readonly previews: Previews;
  readonly #messages: ReleaseMessages;
  /** The day that pages were last told. */
  #day: IsoDay | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  /**
   * Opens the publisher on its folder, with the content it last saved, and finishes what one that died
   * had begun. Every page is then left to be rendered again, which tells what each is made from.
   *
   * @throws {PublicationError} when another publisher works on the folder
   */
  static async open(options: PublisherOptions): Promise<Publisher> {
    const settings = settingsOf(options);
    mkdirSync(settings.publicFolder, { recursive: true });
    const lock = lockPublisher(settings.lockFile);
    try {
      removeLeftovers(settings.siteFolder);
      const writer = new FileWriter();
      const tree = PublicTree.open(settings.publicFolder, writer);
      const { searchFile: mainFile, searchDeltaFile: deltaFile, warn } = settings;
      const publisher = new Publisher({
        settings,
        lock,
        writer,
        tree,
        renderer: await loadRenderer(settings.distFolder),
        search: await SearchIndex.open({ tree, writer, mainFile, deltaFile, warn }),
        clientFiles: listFiles(settings.clientFolder),
      });
      publisher.#load();
      await publisher.#rollForward();
      return publisher;
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  private constructor({ settings, lock, writer, tree, renderer, search, clientFiles }: Opened) {
    this.#settings = settings;
    this.#lock = lock;
    this.#writer = writer;
    this.#tree = tree;
    this.#search = search;
    const store = this.#store;
    this.#saved = new SavedContent(settings.contentFolder, store, writer);
    this.#fixedAddresses = renderer.fixedAddresses;
    const addresses = (this.#addresses = new AddressBook(renderer.fixedAddresses));
    const pending = (this.#pending = new PendingPages(addresses));
    const online = (this.#online = new OnlinePages({
      ...settings,
      tree,
      store,
      addresses,
      search,
      clientFiles,
      onDrawn: () => this.#journal.checkpointSoon(),
      renditions: {
        folder: settings.siteFolder,
        publicFolder: settings.publicFolder,
        facts: (address) => this.#inTurn(() => this.#factsOf(address)),
        publish: (ready, lost) => this.#inTurn(() => this.#putRenditions(ready, lost)),
      },
    }));
    this.#heldBack = new HeldBack({ store, isThere: (address) => tree.files.has(fileOf(address)) });
    const maker = (this.#maker = new PageMaker({ ...settings, store, renderer, addresses }));
    this.#guard = new LeakGuard({ store, templateTexts: () => templateTexts(settings.distFolder) });
    this.#witness = new Witness(settings);
    this.#updater = new PageUpdater({ pending, online, maker, guard: this.#guard, witness: this.#witness });
    this.#journal = new Journal({ ...settings, writer, isDone: () => pending.size === 0 });
    this.#background = new BackgroundWork(this.#backgroundTask());
    const today = () => this.#today();
    this.previews = new Previews({ ...settings, store, addresses, renderer, tree, today });
    this.#messages = new ReleaseMessages({
      store,
      version: () => maker.version(today()),
      facts: (address) => this.#inTurn(() => this.#guarded(address)),
      filesMade: () => Promise.resolve(online.renditions?.settled()),
    });
    this.#measures = new PageMeasures({
      store,
      tree,
      today,
      publish: this.publish,
      warn: settings.warn,
    });
  }

  current: SitePublisher['current'] = (target) => this.#store.get(target);

  referrers: SitePublisher['referrers'] = (target) =>
    this.#store.referrers(target).map(({ collection, id }) => ({ collection, id }));

  published: SitePublisher['published'] = () =>
    [...this.#store.contents].map(({ collection, id }) => ({ collection, id }));

  lossOf: SitePublisher['lossOf'] = (changes) =>
    lossOf(changes, { content: this.content, fixedAddresses: this.#fixedAddresses, files: this.#tree.files });

  publish: SitePublisher['publish'] = (changes, onProgress) => this.#inTurn(() => this.#pass(changes, onProgress));

  renderAll: SitePublisher['renderAll'] = async (onProgress) => {
    await this.settled();
    await this.#inTurn(() => {
      this.#online.suspectAll();
      this.#pending.forceAll();
      this.#background.start();
      return Promise.resolve();
    });
    return this.settled(onProgress);
  };

  settled: SitePublisher['settled'] = async (onProgress) => {
    if (this.#pending.size > 0) this.#background.start();
    const report = await this.#background.settled(onProgress);
    const { written, failures } = await this.#measures.settled();
    return { ...report, written: [...report.written, ...written], failures: [...report.failures, ...failures] };
  };

  withhold: SitePublisher['withhold'] = (secrets) => {
    const isLess = this.#guard.withhold(secrets);
    // What was held back may pass now, and nobody else would ask.
    if (isLess && this.#pending.size + this.#heldBack.size > 0) this.#passAgain();
    return { isLess };
  };

  missingFiles: SitePublisher['missingFiles'] = async (target) => {
    const { renditions } = this.#online;
    await renditions?.settled();
    const content = this.#store.get(target);
    const addresses =
      content === undefined || !isPublishedDocument(content) ? [] : renditionAddresses(content).values();
    return [...addresses].flatMap((address) => {
      const reason = renditions?.problem(address);
      return reason === undefined ? [] : [{ address, reason }];
    });
  };

  expected: SitePublisher['expected'] = (address) => {
    const file = fileOf(address);
    const isPage = address !== '/404/' && this.#addresses.has(address) && this.#tree.files.has(file);
    if (!isPage) return answerWithoutPage(address, this.#routing());
    return { status: 200, hash: hash('sha256', readFileSync(this.#tree.pathOf(file)), 'hex') };
  };

  /** Resolves once every page has its share image, and every document the files made from it. @returns what was put on line */
  async drawn(): Promise<PublicationReport> {
    const report = await this.#online.renditions?.settled();
    await this.#online.shareImages?.drawn();
    return report ?? EMPTY_REPORT;
  }

  messageOf: ReleaseTeller['messageOf'] = (release) => this.#messages.of(release);

  /** Everything that is public, as the changes that would make it so from nothing. */
  get content(): Change[] {
    return this.#store.asChanges;
  }

  /** Whether there is anything to publish: every site has its globals. */
  get isEmpty(): boolean {
    return [...this.#store.globals].length === 0;
  }

  async close(): Promise<void> {
    try {
      await this.#background.stop();
      await this.#measures.close();
      await Promise.all([
        this.#online.shareImages?.close(),
        this.#online.renditions?.close(),
        this.#settings.drawer?.close(),
        this.previews.close(),
        this.#witness.close(),
      ]);
      await this.#search.close();
      await this.#turn;
      await this.#journal.checkpoint();
    } finally {
      this.#lock.release();
    }
  }

  /** Takes up the content and files that are there. */
  #load(): void {
    const { effects } = this.#store.apply(readSavedContent(this.#settings.contentFolder));
    this.#addresses.update(effects, this.#store);
    this.#heldBack.followMissing(effects);
    this.#pending.inheritAll();
    for (const address of this.#search.addresses) if (!this.#addresses.has(address)) this.#search.forget(address);
  }

  /** Finishes what the journal says was begun, so that readers wait for nothing else. */
  async #rollForward(): Promise<void> {
    const intent = this.#journal.read();
    if (intent === undefined || intent.changes === null) return;
    this.#apply(intent.changes);
    this.#saved.save();
    this.#online.copyClientFiles();
    const { failures } = await this.#updater.update(
      intent.addresses.filter((address) => this.#addresses.has(address)),
      this.#today(),
    );
    this.#retreat(failures);
    this.#writeRouting();
    this.#removeUnused();
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work);
    // Whoever called sees the failure; the next one in line goes ahead.
    this.#turn = result.catch(() => undefined);
    return result;
  }

  #passAgain(): void {
    this.publish([]).catch((error: unknown) => {
      this.#settings.warn(`Ce qui avait été retenu n’a pas pu être publié\u00a0: ${String(error)}`);
    });
  }

  async #pass(changes: readonly Change[], onProgress?: Progress): Promise<PublicationReport> {
    const start = performance.now();
    const wanted = [...this.#heldBack.takeAll(changes), ...changes];
    const { refusals, reached } = this.#apply(wanted);
    this.#begin();
    this.#online.copyClientFiles();
    const { own, others } = this.#pending.urgent(wanted, reached);
    const first = await this.#updater.update(own, this.#today());
    const heldBack = this.#retreat(first.failures);
    const wantedOthers = others.filter((address) => this.#pending.has(address));
    const then = await this.#updater.update(wantedOthers, this.#today(), onProgress);
    const written = [...first.written, ...then.written];
    const failures = [...first.failures, ...then.failures];
    heldBack.push(...this.#retreat(then.failures));
    const postponed = this.#pending.size - failures.filter(({ address }) => this.#pending.has(address)).length;
    this.#writeRouting();
    const removed = this.#removeUnused();
    if (postponed === 0) this.#heldBack.settle();
    const durationMs = performance.now() - start;
    const searchFailure = await this.#updateSearch();
    if (searchFailure !== undefined) failures.push({ address: '/recherche/', reason: searchFailure });
    if (postponed > 0) this.#background.start();
    else this.#finishSoon();
    return { refusals, heldBack, failures, written, removed, postponed, durationMs };
  }

  /** Writes down what is about to be done. Before any page: what a reader may have seen is known again after a crash. */
  #begin(): void {
    this.#journal.begin({ changes: this.#saved.unsaved, addresses: [...this.#pending.all] });
    this.#saved.save();
  }

  /** Takes the documents whose own pages failed out of everything that would lead to them. */
  #retreat(failures: readonly PageFailure[]): Refusal[] {
    const { refusals, undo } = this.#heldBack.retreat(failures);
    if (undo.length > 0) {
      this.#apply(undo);
      this.#begin();
    }
    return refusals;
  }

  /**
   * Applies changes to the store and notes what is to be done for them. Nothing is written yet: if
   * that fails later, the notes remain and the next pass finishes the work.
   * @returns what was refused, and the addresses that the changes may have made other than they are
   */
  #apply(changes: readonly Change[]): { refusals: Refusal[]; reached: Set<string> } {
    const { refusals, effects } = this.#store.apply(changes);
    this.#saved.note(effects);
    this.#heldBack.follow(effects);
    this.#background.follow(changesOf(effects, this.#store));
    const today = this.#today();
    if (today !== this.#day) effects.push({ kind: 'day' });
    this.#day = today;
    for (const effect of effects) if (effect.kind === 'rendition') this.#online.suspect(effect.address);
    const { added, removed } = this.#addresses.update(effects, this.#store);
    for (const address of removed) {
      this.#pending.delete(address);
      this.#online.forget(address);
    }
    const reached = new Set([...added, ...this.#online.within(reachOf(effects))]);
    for (const address of reached) this.#pending.add(address);
    return { refusals, reached };
  }

  /** What a rendition is made from; null when there is no such address any more. */
  async #factsOf(address: string): Promise<Uint8Array | null> {
    return this.#addresses.has(address) ? this.#guarded(address) : null;
  }

  /** What the template of an address tells. Rejects when that would give away what is not public. */
  async #guarded(address: string): Promise<Uint8Array> {
    const today = this.#today();
    const { bytes, reads } = await this.#maker.facts(address, today);
    const again = () => this.#witness.render(address, this.#maker.answers(reads, today));
    const [leak] = await this.#guard.leaksIn({ file: `${fileOf(address)}.json`, bytes, again });
    if (leak === undefined) return bytes;
    throw new PublicationError(`il montrerait ${describeLeak(leak)}, ce qui n’est pas public.`);
  }

  /** Puts in their places the renditions that are still as they should be, and tells the pages of their documents. */
  #putRenditions(ready: readonly ReadyRendition[], lost: readonly string[]): Promise<PublicationReport> {
    const renditions = new Map(this.#store.renditions.map((one) => [one.address, one]));
    for (const address of lost) renditions.delete(address);
    for (const { rendition, temporary } of ready) {
      const { address } = rendition;
      const file = fileOf(address);
      if (!this.#addresses.has(address) || this.#online.renditions?.isCurrent(rendition) === false) {
        rmSync(temporary, { force: true });
        continue;
      }
      mkdirSync(path.dirname(this.#tree.pathOf(file)), { recursive: true });
      this.#tree.adopt(temporary, file);
      renditions.set(address, rendition);
    }
    return this.#pass([{ kind: 'renditions', renditions: [...renditions.values()] }]);
  }

  #routing(): Routing {
    return routingOf(this.#store, (address) => this.#addresses.has(address));
  }

  #writeRouting(): void {
    this.#writer.write(this.#settings.routingFile, JSON.stringify(this.#routing(), null, 2));
  }

  #removeUnused(): string[] {
    return this.#online.removeUnused({ isWhole: !this.#pending.hasInherited });
  }

  /** @returns why the index could not be made, if so: the pages are on line all the same, and the next pass tries again */
  async #updateSearch(): Promise<string | undefined> {
    if (!this.#settings.hasSearch) return undefined;
    // An index of the pages that the first start has made so far would be thrown away at its end.
    if (this.#pending.hasInherited && !this.#search.hasMain) return undefined;
    try {
      await this.#search.update((work) => this.#inTurn(work));
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  #backgroundTask(): BackgroundTask {
    return {
      pending: this.#pending,
      makeHere: (addresses) => this.#inTurn(() => this.#updater.update(addresses, this.#today())),
      version: () => this.#maker.version(this.#today()),
      take: (made, version) => this.#inTurn(() => this.#updater.take(made, version, this.#today())),
      finish: (failures) => this.#inTurn(() => this.#finishBackground(failures)),
      crewFrom: this.#settings.crewFrom,
      createCrew: () => new Crew(this.#settings),
      today: () => this.#today(),
      removeLeftovers: () => removeLeftovers(this.#settings.publicFolder),
      warn: this.#settings.warn,
    };
  }

  async #finishBackground(failures: readonly PageFailure[]): Promise<{ removed: string[]; heldBack: Refusal[] }> {
    const heldBack = this.#retreat(failures);
    this.#heldBack.settle();
    this.#online.copyClientFiles();
    this.#writeRouting();
    const removed = this.#removeUnused();
    const searchFailure = await this.#updateSearch();
    if (searchFailure !== undefined) this.#settings.warn(searchFailure);
    this.#finishSoon();
    return { removed, heldBack };
  }

  /** What nobody waits for, once everything is on line. */
  #finishSoon(): void {
    this.#journal.checkpointSoon();
    this.#measures.soon();
  }

  #today(): IsoDay {
    return dayOf(this.#settings.now());
  }
}
