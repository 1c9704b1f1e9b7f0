import { availableParallelism } from 'node:os';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Change } from 'content-models';
import type { Made } from './page-maker.ts';

/** What a thread needs to make pages. Folders are absolute paths. */
export interface ThreadOptions {
  contentFolder: string;
  distFolder: string;
  publicFolder: string;
  uploadsFolder: string;
  siteUrl: string;
}

export type ThreadMessage =
  { kind: 'changes'; changes: readonly Change[] } | { kind: 'pages'; addresses: readonly string[]; now: Date };

/** Has pages made by a thread. */
export type Hand = (addresses: readonly string[], now: Date) => Promise<Made[]>;

/** One thread for each processor but the publisher's own; more would cost memory, since each holds the content. */
const THREADS = Math.min(4, Math.max(1, availableParallelism() - 1));

const PROGRAM = new URL('./thread.ts', import.meta.url);

/** Threads that make pages while the publisher stays free for what is urgent. */
export class Crew {
  readonly #threads: readonly Worker[];
  readonly #dismissed = new AbortController();

  /** Starts the threads, which read the saved content. */
  constructor(options: ThreadOptions) {
    this.#threads = Array.from({ length: THREADS }, () => new Worker(PROGRAM, { workerData: options, execArgv: [] }));
  }

  /** Tells the threads what changed. They read it in the order it was sent, before the pages asked for next. */
  apply(changes: readonly Change[]): void {
    for (const thread of this.#threads) thread.postMessage({ kind: 'changes', changes } satisfies ThreadMessage);
  }

  /** For each thread, a function that has pages made. It rejects when the thread dies or is dismissed. */
  get hands(): Hand[] {
    return this.#threads.map((thread) => async (addresses, now) => {
      thread.postMessage({ kind: 'pages', addresses, now } satisfies ThreadMessage);
      // Sent by `thread.ts`; `once` rejects on the thread's own `error`.
      const [pages] = (await once(thread, 'message', { signal: this.#dismissed.signal })) as [Made[]];
      return pages;
    });
  }

  async dismiss(): Promise<void> {
    this.#dismissed.abort();
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }
}
