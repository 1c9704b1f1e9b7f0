import { constants } from 'node:os';
import { forkProgram } from 'runtime/fork-program';
import type { SavedIndex } from './saved-search.ts';

/** What the background process is asked to index. */
export interface BuildRequest {
  /** Folder to write in: `index/` and `texts/`. */
  folder: string;
  /** In the order of their addresses. */
  pages: readonly PageToIndex[];
}

export interface PageToIndex {
  address: string;
  hash: string;
  /** See `readRecordFile`. */
  file: string;
}

/** Nearly all that a build makes of a page is thrown away at once: a larger space would only hold it longer. */
const SMALL_YOUNG_SPACE = ['--max-semi-space-size=8'];

const PROGRAM = new URL('./background-process.ts', import.meta.url);

/**
 * Builds a whole index in a process of its own, at low priority: a millisecond a page that the publications must not
 * feel. @returns undefined when it was stopped
 */
export async function buildInBackground({
  signal,
  ...request
}: BuildRequest & { signal: AbortSignal }): Promise<SavedIndex | undefined> {
  const child = forkProgram(PROGRAM, { execArgv: SMALL_YOUNG_SPACE, priority: constants.priority.PRIORITY_LOW });
  const stop = () => child.kill('SIGKILL');
  signal.addEventListener('abort', stop);
  try {
    return await new Promise((resolve, reject) => {
      child.once('message', (built) => {
        // Sent by `background-process.ts`.
        resolve(built as SavedIndex);
      });
      child.once('exit', (code) => {
        if (signal.aborted) resolve(undefined);
        else reject(new Error(`La construction de l’index de recherche s’est arrêtée (code ${String(code)}).`));
      });
      child.once('error', reject);
      child.send(request);
    });
  } finally {
    signal.removeEventListener('abort', stop);
    child.kill();
  }
}
