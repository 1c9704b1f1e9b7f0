import { Worker } from 'node:worker_threads';

/** A text to be compressed and written at a path. */
export type TextToWrite = readonly [path: string, text: string];

/** Texts that are handed over together, and how many such batches may wait. */
const BATCH = 200;
const MOST_WAITING = 4;

/** Compresses and writes texts in a thread of its own, while others are read. */
export class TextWriter {
  readonly #thread = new Worker(new URL('./text-writer-thread.ts', import.meta.url));
  #batch: TextToWrite[] = [];
  #waiting = 0;
  #error: Error | undefined;
  /** Goes on with what waits for the thread. */
  #wake: () => void = () => undefined;

  constructor() {
    this.#thread.on('message', () => {
      this.#waiting -= 1;
      this.#wake();
    });
    this.#thread.on('error', (error: Error) => {
      this.#error = error;
      this.#wake();
    });
  }

  /** Resolves when there is room for more. @throws what the thread met */
  async write(path: string, text: string): Promise<void> {
    this.#batch.push([path, text]);
    if (this.#batch.length < BATCH) return;
    this.#send();
    await this.#until(MOST_WAITING);
  }

  /** Resolves once everything is written. @throws what the thread met */
  async end(): Promise<void> {
    this.#send();
    await this.#until(0);
    await this.#thread.terminate();
  }

  #send(): void {
    this.#thread.postMessage(this.#batch);
    this.#batch = [];
    this.#waiting += 1;
  }

  /** Resolves once so many batches wait at most. */
  async #until(most: number): Promise<void> {
    while (this.#error === undefined && this.#waiting > most) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    if (this.#error !== undefined) throw this.#error;
  }
}
