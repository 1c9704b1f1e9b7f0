import { setTimeout as wait } from 'node:timers/promises';
import type { PressAccesses } from 'cms';
import { pause } from 'runtime/pause';

export interface OpeningsOptions {
  accesses: Pick<PressAccesses, 'record'>;
  /** Where it is said that one is not kept yet, or will not be. */
  warn: (message: string) => void;
  delays?: Partial<Delays>;
}

/** Milliseconds. */
interface Delays {
  /** How long a journalist waits for the opening to be kept. */
  patience: number;
  /** How long after a failure it is tried again. */
  retry: number;
}

const DELAYS: Delays = { patience: 1000, retry: 5000 };

/**
 * Keeps the openings of personal links. A database that is busy stops nobody from reading, and no opening is forgotten
 * for that: it is tried until it is kept, with its own moment.
 */
export class Openings {
  readonly #options: OpeningsOptions;
  readonly #delays: Delays;
  readonly #unkept = new Set<Promise<void>>();
  readonly #stop = new AbortController();

  constructor(options: OpeningsOptions) {
    this.#options = options;
    this.#delays = { ...DELAYS, ...options.delays };
  }

  /** Resolves once the opening is kept, or goes on being tried. */
  async keep(access: number): Promise<void> {
    const kept = this.#try(access, new Date());
    this.#unkept.add(kept);
    void kept.then(() => this.#unkept.delete(kept));
    await Promise.race([kept, wait(this.#delays.patience, undefined, { ref: false })]);
  }

  /** Tries a last time what is not kept, and says what is lost. */
  async close(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#unkept);
  }

  /** Never rejects. */
  async #try(access: number, at: Date): Promise<void> {
    const { accesses, warn } = this.#options;
    for (let attempt = 1; ; attempt += 1) {
      const isLast = this.#stop.signal.aborted;
      try {
        await accesses.record(access, at);
        return;
      } catch (error) {
        const opening = `L’ouverture du ${at.toISOString()} (accès presse n° ${String(access)})`;
        if (isLast) {
          warn(`${opening} est perdue\u00a0: ${String(error)}`);
          return;
        }
        if (attempt === 1)
          warn(`${opening} n’est pas encore notée, et le sera dès que possible\u00a0: ${String(error)}`);
        // Cut short by the end, which tries at once.
        await pause(this.#delays.retry, this.#stop.signal);
      }
    }
  }
}
