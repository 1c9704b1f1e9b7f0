/** What a mutex does with whoever waits for it. */
interface MutexOptions {
  /** How long one waits at most, in milliseconds. Default: without end. */
  patienceMs?: number;
  /** What is said when that time is over. */
  onLate?: () => Error;
}

/** Lets one holder through at a time, in the order they came. */
export class Mutex {
  #last: Promise<void> = Promise.resolve();
  readonly #options: MutexOptions;

  constructor(options: MutexOptions = {}) {
    this.#options = options;
  }

  /**
   * Waits for all that came before. @returns what releases the mutex; calling it again does nothing
   * @throws {Error} that of `onLate`, when it does not come in time: a holder waits for itself
   */
  async acquire(): Promise<() => void> {
    const previous = this.#last;
    const { promise, resolve: release } = Promise.withResolvers<undefined>();
    this.#last = promise;
    try {
      await this.#inTime(previous);
    } catch (error) {
      // Those behind still wait for the one in front.
      void previous.then(() => release(undefined));
      throw error;
    }
    return () => release(undefined);
  }

  /** Runs some work once all that came before is over. One that fails stops no other. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    const release = await this.acquire();
    try {
      return await work();
    } finally {
      release();
    }
  }

  /** Resolves once all that came until now is over. */
  async idle(): Promise<void> {
    await this.#last;
  }

  async #inTime(previous: Promise<void>): Promise<void> {
    const { patienceMs, onLate = () => new Error('The mutex was not released in time.') } = this.#options;
    if (patienceMs === undefined) return previous;
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => late.reject(onLate()), patienceMs);
    try {
      await Promise.race([previous, late.promise]);
    } finally {
      clearTimeout(timer);
    }
  }
}
