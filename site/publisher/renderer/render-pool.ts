import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism, constants } from 'node:os';
import type { Change, IsoDay } from 'content-models';
import { forkProgram } from 'runtime/fork-program';
import type { Made } from './page-maker.ts';

/** What a process needs to make pages. Folders are absolute paths. */
export interface RenderPoolOptions {
  contentFolder: string;
  distFolder: string;
  publicFolder: string;
  uploadsFolder: string;
  siteUrl: string;
  hasDrawer: boolean;
  sendsMail: boolean;
}

export type RenderPoolMessage =
  | { kind: 'start'; options: RenderPoolOptions }
  | { kind: 'changes'; changes: readonly Change[] }
  | { kind: 'pages'; addresses: readonly string[]; today: IsoDay };

/** Has pages made by a process. */
export type Hand = (addresses: readonly string[], today: IsoDay) => Promise<Made[]>;

/** One for each processor, the publisher having little to do meanwhile; more would cost memory, since each holds the content. */
const PROCESSES = Math.min(4, availableParallelism());

const PROGRAM = new URL('./render-pool-process.ts', import.meta.url);

/** Little room for what is about to be thrown away: the memory of a page is of no use after it. */
const FLAGS = ['--max-semi-space-size=8'];

/**
 * Processes at low priority that make pages while the publisher stays free for what is urgent. Not
 * threads: the memory of a thread stays with the process when it ends.
 */
export class RenderPool {
  readonly #processes: readonly ChildProcess[];
  readonly #dismissed = new AbortController();

  /** Starts the processes, which read the saved content. */
  constructor(given: RenderPoolOptions) {
    const { contentFolder, distFolder, publicFolder, uploadsFolder, siteUrl, hasDrawer, sendsMail } = given;
    // A message between processes takes no function.
    const options = { contentFolder, distFolder, publicFolder, uploadsFolder, siteUrl, hasDrawer, sendsMail };
    this.#processes = Array.from({ length: PROCESSES }, () => {
      const child = forkProgram(PROGRAM, { execArgv: FLAGS, priority: constants.priority.PRIORITY_BELOW_NORMAL });
      // Said to whoever waits for its pages.
      child.on('error', () => undefined);
      send(child, { kind: 'start', options });
      return child;
    });
  }

  /** Tells the processes what changed. They read it in the order it was sent, before the pages asked for next. */
  apply(changes: readonly Change[]): void {
    for (const child of this.#processes) send(child, { kind: 'changes', changes });
  }

  /** For each process, a function that has pages made. It rejects when the process dies or is dismissed. */
  get hands(): Hand[] {
    return this.#processes.map((child) => async (addresses, today) => {
      send(child, { kind: 'pages', addresses, today });
      const answered = new AbortController();
      const signal = AbortSignal.any([answered.signal, this.#dismissed.signal]);
      const died = once(child, 'exit', { signal }).then(([code]) => {
        throw new Error(`code ${String(code)}`);
      });
      died.catch(() => undefined);
      try {
        // Sent by `render-pool-process.ts`.
        const [pages] = (await Promise.race([once(child, 'message', { signal }), died])) as [Made[]];
        return pages;
      } finally {
        answered.abort();
      }
    });
  }

  /** Resolves once no process is left. */
  async dismiss(): Promise<void> {
    this.#dismissed.abort();
    await Promise.all(this.#processes.map(end));
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

/** A process that is gone answers nothing, which whoever waits for it is told. */
function send(child: ChildProcess, message: RenderPoolMessage): void {
  if (child.connected) child.send(message);
}
