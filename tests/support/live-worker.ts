import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { PublicationWorker } from 'cms';
import type { SitePublisher } from 'content-models';
import type { Publisher, PublisherOptions } from 'site';
import { openCmsAgain, type Cms } from './open-cms.ts';
import { openPublisher, SITE_URL } from './open-publisher.ts';

interface LiveWorkerOptions {
  /** Folder of the data, for which the CMS was opened before: see `openCmsOn`. */
  dataDir: string;
  hasSearch: boolean;
  /** Origin at which what is online is checked; without it that is taken for granted. */
  checkUrl?: string;
  /** Puts something between the worker and its publisher. */
  wrap?: (publisher: Publisher) => SitePublisher;
  /** Whether it may take most of the site away. */
  replacesSite?: boolean;
  /** Its clock, where it is not that of the machine. */
  now?: () => Date;
  /** Who makes files from documents, if someone does. */
  drawers?: Pick<PublisherOptions, 'drawer' | 'privateDrawer'>;
}

/** The worker, its publisher and the CMS, at work in the process of the test. */
export class LiveWorker {
  readonly payload: Cms;
  readonly #publisher: Publisher;
  readonly #stop = new AbortController();
  readonly #running: Promise<void>;

  private constructor(payload: Cms, worker: PublicationWorker, publisher: Publisher) {
    this.payload = payload;
    this.#publisher = publisher;
    this.#running = worker.run(this.#stop.signal);
  }

  /** Resolves once the site agrees with the CMS, and the queue is being worked on. */
  static async start({
    dataDir,
    hasSearch,
    checkUrl,
    wrap = (publisher) => publisher,
    replacesSite = false,
    now = () => new Date(),
    drawers = {},
  }: LiveWorkerOptions): Promise<LiveWorker> {
    const { createPublicationWorker } = await import('cms');
    const publisher = await openPublisher(path.join(dataDir, 'site'), { hasSearch, ...drawers });
    const payload = await openCmsAgain();
    const worker = createPublicationWorker({
      payload,
      publisher: wrap(publisher),
      replacesSite,
      now,
      ...(checkUrl !== undefined && { site: { checkUrl, siteUrl: SITE_URL } }),
    });
    await worker.publishAll().catch(async (error: unknown) => {
      await publisher.close();
      await payload.destroy();
      throw error;
    });
    return new LiveWorker(payload, worker, publisher);
  }

  /** What some readers see before others. */
  get previews(): Publisher['previews'] {
    return this.#publisher.previews;
  }

  /** Resolves once the queue is empty, and nothing is left to the background, files included. */
  async idle(): Promise<void> {
    const isDue = { waitUntil: { exists: false } };
    while ((await this.payload.count({ collection: 'payload-jobs', where: isDue })).totalDocs > 0) await wait(50);
    await this.#publisher.settled();
    await this.#publisher.drawn();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
    await this.#publisher.close();
    await this.payload.destroy();
  }
}
