import { readFileSync } from 'node:fs';
import type { Change } from 'content-models';
import { isCode, type FileWriter } from './files/file-writer.ts';

/** What is about to be done: enough to finish it after the death of the process at any moment. */
export interface Intent {
  /**
   * Changes to the content, whose files may be written in part. Null when they are so many that they are
   * not worth being written twice: the CMS sends them all again at start.
   */
  changes: readonly Change[] | null;
  /** Addresses whose files may not be what that content makes. */
  addresses: readonly string[];
}

/**
 * The write-ahead journal: one file, there while the public files may not be those of the saved
 * content, so that a publisher that died is finished before anything else is done.
 *
 * Nothing waits for the disk: what a process wrote outlives it. After a power failure, which may undo
 * the latest writes in any order, the start finds every page that is not what it should be, since it
 * makes them all again.
 */
export class Journal {
  readonly #file: string;
  readonly #writer: FileWriter;

  constructor(file: string, writer: FileWriter) {
    this.#file = file;
    this.#writer = writer;
  }

  /** What a publisher that died had begun. */
  read(): Intent | undefined {
    try {
      // Written by `write` below.
      return JSON.parse(readFileSync(this.#file, 'utf8')) as Intent;
    } catch (error) {
      // Cut short by a power failure.
      if (isCode(error, 'ENOENT') || error instanceof SyntaxError) return undefined;
      throw error;
    }
  }

  write(intent: Intent): void {
    this.#writer.write(this.#file, JSON.stringify(intent));
  }

  clear(): void {
    this.#writer.remove(this.#file);
  }
}
