/** Waits until someone has rested for some time. */
export class Pause {
  readonly #length: number;
  #lastMove = Number.NEGATIVE_INFINITY;
  /** Moves whose effects the page is still busy with. */
  #underWay = 0;

  /** @param length in milliseconds */
  constructor(length: number) {
    this.#length = length;
  }

  /** A rest counts from the end of what a move sets off, which on a busy machine comes much later than the move. */
  readonly noteMove = (): void => {
    this.#underWay += 1;
    setTimeout(() => {
      this.#underWay -= 1;
      this.#lastMove = performance.now();
    });
  };

  /** At once, when the pause has come already. */
  async come(): Promise<void> {
    const left = () => (this.#underWay > 0 ? this.#length : this.#lastMove + this.#length - performance.now());
    while (left() > 0) await new Promise((resolve) => setTimeout(resolve, left()));
  }
}
