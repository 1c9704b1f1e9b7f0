import { readFileSync } from 'node:fs';
import type { Change } from 'content-models';
import { hasCode } from 'runtime/error-code';
import type { FileWriter } from './files/file-writer.ts';
import type { PendingPages } from './pending-pages.ts';

/** How long the disk is left alone after a publication: several made in a row are made durable together. */
const CHECKPOINT_DELAY_MS = 1000;

/** Changes that are worth being written twice; more than this come from a first start or an import. */
const LARGEST_INTENT = 1000;

/** What is about to be done: enough to finish it after the death of the process at any moment. */
export interface Intent {
  /**
   * Changes to the content, whose files may be written in part. Null when they are too many: the CMS sends
   * them all again at start.
   */
  changes: readonly Change[] | null;
  /** Addresses whose files may not be what that content makes. */
  addresses: readonly string[];
}

export interface JournalOptions {
  journalFile: string;
  /** Whoever writes the public files, and knows which ones the disk may not have yet. */
  writer: FileWriter;
  /** What is left of what was begun. */
  pending: Pick<PendingPages, 'size'>;
  warn: (message: string) => void;
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
  readonly #options: JournalOptions;
  /** How many intents were written so far. */
  #begun = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: JournalOptions) {
    this.#options = options;
  }

  /** What a publisher that died had begun. */
  read(): Intent | undefined {
    try {
      // Written by `begin` below.
      return JSON.parse(readFileSync(this.#options.journalFile, 'utf8')) as Intent;
    } catch (error) {
      // Cut short by a power failure.
      if (hasCode(error, 'ENOENT') || error instanceof SyntaxError) return undefined;
      throw error;
    }
  }

  /** Replaces what was begun before, which the intent includes as far as it is not done. */
  begin({ changes, addresses }: { changes: readonly Change[]; addresses: readonly string[] }): void {
    this.#begun += 1;
    const intent: Intent = { changes: changes.length > LARGEST_INTENT ? null : changes, addresses };
    this.#options.writer.write(this.#options.journalFile, JSON.stringify(intent));
  }

  /** Has a checkpoint in a moment. */
  checkpointSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.checkpoint().catch((error: unknown) => {
        this.#options.warn(`Le disque n’a pas confirmé les dernières écritures : ${String(error)}`);
      });
    }, CHECKPOINT_DELAY_MS).unref();
  }

  /** Makes durable what was written, then forgets what was begun, if it is done. */
  async checkpoint(): Promise<void> {
    clearTimeout(this.#timer);
    const { journalFile, writer, pending } = this.#options;
    const begun = this.#begun;
    await writer.makeDurable();
    // What was begun meanwhile has a checkpoint of its own.
    if (begun === this.#begun && pending.size === 0) writer.remove(journalFile);
  }
}
