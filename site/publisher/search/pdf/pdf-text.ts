import { constants } from 'node:os';
import { TaskProcess } from '../../task-process.ts';

/** The text of a PDF. */
export interface PdfText {
  /** Of each page, in order; empty for one without, as when it was scanned. */
  pages: readonly string[];
  /** Why there is none, or null. */
  problem: 'password' | 'damaged' | 'heavy' | null;
}

/** What the process is asked: the path of a file. */
export interface PdfTask {
  path: string;
}

/** How long the process waits for the next file before its memory is given back. */
const IDLE_MS = 5000;

/** How long a file may take, twice: what can't be read in that time is given up. It stops by itself well before. */
const PATIENCE_MS = 60_000;

/** Reads PDFs one at a time, at low priority, in a process of its own: a file may take much memory, or end it. */
export class PdfReader {
  readonly #process = new TaskProcess<PdfTask, PdfText>({
    program: new URL('./reading-program.ts', import.meta.url),
    idleMs: IDLE_MS,
    patienceMs: PATIENCE_MS,
    priority: constants.priority.PRIORITY_LOW,
  });

  /** @returns undefined when the process died of it, or was closed */
  read(path: string): Promise<PdfText | undefined> {
    return this.#process.ask({ path });
  }

  close(): Promise<void> {
    return this.#process.close();
  }
}
