import { constants } from 'node:os';
import { forkProgram } from 'runtime/fork-program';
import type { RefusedPage } from './build-index.ts';

/** What the background process is asked to index. */
export interface BuildRequest {
  /** Public folder. */
  root: string;
  /** Folder to write the index in, relative to the public one. */
  folder: string;
  pages: readonly { address: string; hash: string; file: string }[];
}

/** An index built in its folder. */
export interface BackgroundIndex {
  /** Short hash of all its files. */
  hash: string;
  /** Files written, with paths relative to the index's folder. */
  files: readonly string[];
  /** By address: the hash of the page as it was read, and what Pagefind calls it. */
  pages: ReadonlyMap<string, { hash: string; id: string }>;
  refused: readonly RefusedPage[];
}

const PROGRAM = new URL('./background-process.ts', import.meta.url);

/**
 * Builds an index in a process of its own, at low priority: 5 to 8 ms and about 0.2 MB a page that
 * the publications must not feel. @returns undefined when it was stopped
 */
export async function buildInBackground({
  signal,
  ...request
}: BuildRequest & { signal: AbortSignal }): Promise<BackgroundIndex | undefined> {
  const child = forkProgram(PROGRAM, { priority: constants.priority.PRIORITY_LOW });
  const stop = () => child.kill('SIGKILL');
  signal.addEventListener('abort', stop);
  try {
    return await new Promise((resolve, reject) => {
      child.once('message', (built) => {
        // Sent by `background-process.ts`, over a channel that keeps maps.
        resolve(built as BackgroundIndex);
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
