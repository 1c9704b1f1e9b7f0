import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  EMPTY_REPORT,
  type Change,
  type IsoDay,
  type PageFailure,
  type Progress,
  type PublicationReport,
  type Refusal,
} from 'content-models';
import type { RenderPool, Hand } from './renderer/render-pool.ts';
import type { Outcome } from './page-updater.ts';
import type { PendingPages } from './pending-pages.ts';
import type { Made } from './renderer/page-maker.ts';

/** Pages asked of a process at a time. */
const CHUNK = 40;

/** Pages rendered here at a time: what is urgent waits for no more. */
const SLICE = 6;

/** How long to wait after a disk that takes nothing. */
const RETRY_MS = 10_000;

/** What the publisher does for its background work. */
export interface BackgroundTask {
  /** What is left to be made. */
  pending: Pick<PendingPages, 'has' | 'inOrder'>;
  /** Makes pages between two passes. */
  makeHere: (addresses: readonly string[]) => Promise<Outcome>;
  /** Notes the moment, to be given back to `take`. */
  version: () => string;
  /** Puts online, between two passes, pages that a process made; those that passes made stale meanwhile stay pending. */
  take: (made: readonly Made[], version: string) => Promise<Outcome>;
  /**
   * Ends the work, between two passes: what failed, removals, search, journal.
   * @returns the addresses removed, and the documents that wait since a page of theirs failed
   */
  finish: (failures: readonly PageFailure[]) => Promise<{ removed: string[]; heldBack: Refusal[] }>;
  /** Pages left that are worth starting processes for. */
  renderPoolFrom: number;
  createRenderPool: () => RenderPool;
  today: () => IsoDay;
  /** Removes pages that processes made and nobody took. */
  removeLeftovers: () => void;
  warn: (message: string) => void;
}

interface Run {
  start: number;
  written: string[];
  failures: PageFailure[];
  queue: string[];
  /** Addresses in the hands of a process. */
  taken: Set<string>;
  /** Addresses that failed, not to be tried again in this run. */
  failed: Set<string>;
  done: number;
  renderPool: RenderPool | undefined;
  /** Whether a process died with pages that it had made. */
  hasLostPages: boolean;
}

/**
 * Renders what is left pending, by other processes or between the passes of the publisher, until nothing is.
 * There is one run at a time; what becomes pending meanwhile joins it.
 */
export class BackgroundWork {
  readonly #task: BackgroundTask;
  readonly #listeners = new Set<Progress>();
  #run: Run | undefined;
  #end: Promise<PublicationReport> | undefined;
  #isStopped = false;

  constructor(task: BackgroundTask) {
    this.#task = task;
  }

  /** Starts a run, unless there is one. */
  start(): void {
    if (this.#end !== undefined || this.#isStopped) return;
    this.#end = this.#work().finally(() => {
      this.#run = undefined;
      this.#end = undefined;
    });
    this.#end.catch((error: unknown) => {
      this.#task.warn(`Le reste du site n’a pas pu être refait : ${String(error)} Nouvel essai dans dix secondes.`);
      setTimeout(() => this.start(), RETRY_MS).unref();
    });
  }

  /**
   * Resolves at the end of the run under way with what it did; at once, with nothing, when there is none.
   * Rejects when the run fails, which is tried again all the same.
   */
  async settled(onProgress?: Progress): Promise<PublicationReport> {
    if (onProgress !== undefined) this.#listeners.add(onProgress);
    try {
      return (await this.#end) ?? EMPTY_REPORT;
    } finally {
      if (onProgress !== undefined) this.#listeners.delete(onProgress);
    }
  }

  /** Tells the processes, if there are any, what changed. */
  follow(changes: readonly Change[]): void {
    this.#run?.renderPool?.apply(changes);
  }

  /** Stops after what is in hand. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#run?.renderPool?.dismiss();
    await this.#end?.catch(() => undefined);
  }

  async #work(): Promise<PublicationReport> {
    const queue = this.#task.pending.inOrder;
    const renderPool = queue.length >= this.#task.renderPoolFrom ? this.#task.createRenderPool() : undefined;
    const run: Run = {
      start: performance.now(),
      written: [],
      failures: [],
      queue,
      taken: new Set(),
      failed: new Set(),
      done: 0,
      renderPool,
      hasLostPages: false,
    };
    this.#run = run;
    const hands = renderPool?.hands ?? [];
    const removed: string[] = [];
    const heldBack: Refusal[] = [];
    try {
      do {
        await Promise.all(hands.map((hand) => this.#workWith(hand, run)));
        await this.#workHere(run);
        if (!this.#isStopped) {
          const finished = await this.#task.finish(run.failures);
          removed.push(...finished.removed);
          heldBack.push(...finished.heldBack);
        }
        // A pass may have left more to do since.
      } while (!this.#isStopped && this.#left(run).length > 0);
    } finally {
      await renderPool?.dismiss();
      if (run.hasLostPages || this.#isStopped) this.#task.removeLeftovers();
    }
    const { written, failures, start } = run;
    return { ...EMPTY_REPORT, heldBack, failures, written, removed, durationMs: performance.now() - start };
  }

  /** Makes here, a few at a time, what no process makes. */
  async #workHere(run: Run): Promise<void> {
    while (!this.#isStopped) {
      const slice = this.#next(run, SLICE);
      if (slice.length === 0) return;
      this.#note(run, slice, await this.#task.makeHere(slice));
      await nextTurn();
    }
  }

  /** Keeps a process busy: it makes the next pages while its last ones are put online. */
  async #workWith(hand: Hand, run: Run): Promise<void> {
    let inHand: string[] = [];
    const ask = () => {
      const chunk = this.#next(run, CHUNK);
      inHand = [...inHand, ...chunk];
      return chunk.length === 0
        ? undefined
        : { chunk, version: this.#task.version(), made: hand(chunk, this.#task.today()) };
    };
    try {
      let asked = ask();
      while (asked !== undefined && !this.#isStopped) {
        const { chunk, version, made } = asked;
        const pages = await made;
        asked = ask();
        inHand = inHand.slice(chunk.length);
        this.#note(run, chunk, await this.#task.take(pages, version));
      }
    } catch (error) {
      if (this.#isStopped) return;
      // The pages it had are made by the others, or here.
      this.#task.warn(`Un processus de rendu s’est arrêté : ${String(error)} La publication continue sans lui.`);
      for (const address of inHand) run.taken.delete(address);
      run.hasLostPages = true;
    }
  }

  #next(run: Run, count: number): string[] {
    if (run.queue.length === 0) run.queue = this.#left(run);
    const next: string[] = [];
    while (next.length < count && run.queue.length > 0) {
      const address = run.queue.shift();
      if (address !== undefined && this.#isLeft(address, run)) next.push(address);
    }
    for (const address of next) run.taken.add(address);
    return next;
  }

  /** Addresses that nobody has taken yet. */
  #left(run: Run): string[] {
    return this.#task.pending.inOrder.filter((address) => this.#isLeft(address, run));
  }

  #isLeft(address: string, { taken, failed }: Run): boolean {
    return this.#task.pending.has(address) && !taken.has(address) && !failed.has(address);
  }

  #note(run: Run, addresses: readonly string[], { written, failures }: Outcome): void {
    for (const address of addresses) run.taken.delete(address);
    for (const { address } of failures) run.failed.add(address);
    run.written.push(...written);
    run.failures.push(...failures);
    run.done += addresses.length;
    const left = run.queue.length + run.taken.size;
    for (const listener of this.#listeners) listener(run.done, run.done + left);
  }
}
