/** Waits until someone has rested for some time. */
export class Pause {
  readonly #length: number;
  #lastMove = Number.NEGATIVE_INFINITY;

  /** @param length in milliseconds */
  constructor(length: number) {
    this.#length = length;
  }

  readonly noteMove = (): void => {
    this.#lastMove = performance.now();
  };

  /** At once, when the pause has come already. */
  async come(): Promise<void> {
    const left = () => this.#lastMove + this.#length - performance.now();
    while (left() > 0) await new Promise((resolve) => setTimeout(resolve, left()));
  }
}
