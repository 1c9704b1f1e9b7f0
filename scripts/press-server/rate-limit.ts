/** Requests to subscribe that are taken, whoever sends them: a newsroom sends fewer. */
export const SUBSCRIPTION_REQUESTS = { most: 30, withinMs: 60_000 };

/** Lets so many through in a time, and no more. */
export class RateLimit {
  readonly #most: number;
  readonly #withinMs: number;
  readonly #now: () => number;
  #taken: number[] = [];

  /** @param now in milliseconds, on a clock that never goes back */
  constructor({
    most,
    withinMs,
    now = () => performance.now(),
  }: {
    most: number;
    withinMs: number;
    now?: () => number;
  }) {
    this.#most = most;
    this.#withinMs = withinMs;
    this.#now = now;
  }

  /** @returns whether one more may go through */
  take(): boolean {
    const now = this.#now();
    this.#taken = this.#taken.filter((moment) => now - moment < this.#withinMs);
    if (this.#taken.length >= this.#most) return false;
    this.#taken.push(now);
    return true;
  }
}
