/** Runs pieces of work one at a time, in the order they came. */
export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs some work once all that came before is over. One that fails stops no other. */
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work);
    // Whoever called sees the failure; the next one in line goes ahead.
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Resolves once all that came until now is over. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
