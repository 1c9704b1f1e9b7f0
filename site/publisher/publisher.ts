import { mkdirSync } from 'node:fs';
import {
  EMPTY_REPORT,
  type Change,
  type PublicationReport,
  type ReleaseTeller,
  type SitePublisher,
} from 'content-models';
import type { FileLock } from 'runtime/file-lock';
import { expectedAnswerOf } from './expected-answer.ts';
import { removeLeftovers } from './files/file-writer.ts';
import { lockPublisher } from './lock.ts';
import { lossOf } from './loss.ts';
import { closeContext, openContext } from './open-context.ts';
import { settingsOf, type PublisherOptions } from './options.ts';
import { Passes } from './passes.ts';
import type { Previews } from './previews.ts';
import { recover } from './publish-order.ts';
import type { PublisherContext } from './publisher-context.ts';
import { ReleaseMessages } from './release-messages.ts';
import { missingFilesOf } from './derived-files/missing-files.ts';

/**
 * Turns changes of content into changes of public files, as `publish-order.ts` says. One pass at a time: calls made
 * meanwhile wait for their turn. A pass renders what its changes invalidate; when that is much, what is left is rendered in
 * the background, between the passes that follow.
 */
export class Publisher implements SitePublisher, ReleaseTeller {
  readonly #context: PublisherContext;
  readonly #lock: FileLock;
  readonly #passes: Passes;
  readonly #messages: ReleaseMessages;

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
      const context = await openContext(settings);
      await recover(context);
      return new Publisher(context, lock);
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  private constructor(context: PublisherContext, lock: FileLock) {
    this.#context = context;
    this.#lock = lock;
    this.#passes = new Passes(context);
    this.#messages = new ReleaseMessages(context);
  }

  current: SitePublisher['current'] = (target) => this.#context.store.get(target);

  referrers: SitePublisher['referrers'] = (target) =>
    this.#context.store.referrers(target).map(({ collection, id }) => ({ collection, id }));

  published: SitePublisher['published'] = () =>
    [...this.#context.store.contents].map(({ collection, id }) => ({ collection, id }));

  lossOf: SitePublisher['lossOf'] = (changes) => {
    const { renderer, tree } = this.#context;
    return lossOf(changes, { content: this.content, fixedAddresses: renderer.fixedAddresses, files: tree.files });
  };

  publish: SitePublisher['publish'] = (changes, onProgress) => this.#passes.publish(changes, onProgress);

  renderAll: SitePublisher['renderAll'] = async (onProgress) => {
    const { mutex, online, pending, background } = this.#context;
    await this.settled();
    await mutex.run(() => {
      online.recheckAll();
      pending.forceAll();
      background.start();
      return Promise.resolve();
    });
    return this.settled(onProgress);
  };

  settled: SitePublisher['settled'] = async (onProgress) => {
    const { pending, background, measures } = this.#context;
    if (pending.size > 0) background.start();
    const report = await background.settled(onProgress);
    const { written, failures } = await measures.settled();
    return { ...report, written: [...report.written, ...written], failures: [...report.failures, ...failures] };
  };

  withhold: SitePublisher['withhold'] = (secrets) => {
    const { leakFinder, pending, heldBack } = this.#context;
    const isLess = leakFinder.withhold(secrets);
    // What was held back may pass now, and nobody else would ask.
    if (isLess && pending.size + heldBack.size > 0) this.#passAgain();
    return { isLess };
  };

  missingFiles: SitePublisher['missingFiles'] = (target) => missingFilesOf(this.#context, target);

  expected: SitePublisher['expected'] = (address) => expectedAnswerOf(this.#context, address);

  /** Resolves once every page has its share image, and every document the files made from it. @returns what was put online */
  async drawn(): Promise<PublicationReport> {
    const report = await this.#context.derivedFiles?.settled();
    await this.#context.shareImages?.drawn();
    return report ?? EMPTY_REPORT;
  }

  messageOf: ReleaseTeller['messageOf'] = (release) => this.#messages.of(release);

  /** What some readers see before others. */
  get previews(): Previews {
    return this.#context.previews;
  }

  /** Everything that is public, as the changes that would make it so from nothing. */
  get content(): Change[] {
    return this.#context.store.asChanges;
  }

  /** Whether there is anything to publish: every site has its globals. */
  get isEmpty(): boolean {
    return [...this.#context.store.globals].length === 0;
  }

  async close(): Promise<void> {
    try {
      await closeContext(this.#context);
    } finally {
      this.#lock.release();
    }
  }

  #passAgain(): void {
    this.publish([]).catch((error: unknown) => {
      this.#context.settings.warn(`Ce qui avait été retenu n’a pas pu être publié\u00a0: ${String(error)}`);
    });
  }
}
