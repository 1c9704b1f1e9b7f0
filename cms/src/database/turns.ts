/** One holder at a time, in the order they asked. */
export class Turns {
  #last: Promise<void> = Promise.resolve();
  readonly #patienceMs: number;

  constructor(patienceMs: number) {
    this.#patienceMs = patienceMs;
  }

  /**
   * Waits for its turn. @returns what ends it; calling it again does nothing.
   * @throws {Error} when the turn does not come in time, which means that a holder waits for itself.
   */
  async take(): Promise<() => void> {
    const previous = this.#last;
    let end: () => void = () => undefined;
    this.#last = new Promise((resolve) => {
      end = resolve;
    });
    try {
      await withinTime(previous, this.#patienceMs);
    } catch (error) {
      // Those behind still wait for the one in front.
      void previous.then(end);
      throw error;
    }
    return end;
  }
}

async function withinTime(turn: Promise<void>, patienceMs: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(
        new Error(`La base de données est restée occupée ${String(patienceMs / 1000)} s par un autre enregistrement.`),
      );
    }, patienceMs);
  });
  try {
    await Promise.race([turn, late]);
  } finally {
    clearTimeout(timer);
  }
}
