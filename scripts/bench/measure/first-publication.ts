import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { listFiles } from 'site';
import { SEARCH_FILES } from 'site/search';
import { StartProblem } from '../../start/problem.ts';
import type { RunningPlatform } from '../platform/start-platform.ts';
import { cpuMsOf, memoryOf, type ChildUse, type ProcessWatch } from './processes.ts';
import type { Search } from './search.ts';

/** The publication of the whole corpus by a worker that starts. Times are in milliseconds. */
export interface FirstPublication {
  /** From the start of the worker until it said that everything is online. */
  totalMs: number;
  /** The parts of it, told from the times of the files: opening and reading the CMS, saving the content, pages. */
  readingMs: number;
  savingMs: number;
  pagesMs: number;
  pages: number;
  /** From then until every page could be found. */
  indexMs: number;
  workerCpuMs: number;
  /** Memory of the worker at its highest, until then. */
  workerPeakMb: number;
  /** The same once the index is there. */
  workerRestMb: number;
  children: ChildUse[];
}

/** Building the index of 10,000 pages takes a minute or two, at low priority. */
const INDEX_PATIENCE_MS = 15 * 60_000;

/** Describes the first publication, once every page can be found. */
export async function describeFirstPublication({
  platform: { worker, publishedAt, output },
  processes,
  search,
  dataDir,
}: {
  platform: RunningPlatform;
  processes: ProcessWatch;
  search: Search;
  dataDir: string;
}): Promise<FirstPublication> {
  const workerCpuMs = cpuMsOf(worker.pid);
  const { peakMb } = memoryOf(worker.pid);
  const content = timesOf(join(dataDir, 'site/content'), /^(?!measures\.json$)/);
  const pages = timesOf(join(dataDir, 'site/public'), /\.html$/);
  while (!(await search.isComplete())) {
    if (Date.now() - publishedAt > INDEX_PATIENCE_MS)
      throw new StartProblem(`L’index de recherche ne vient pas\u00a0:\n${output()}`);
    await wait(200);
  }
  // A small site has it before the platform is started, and this begins to look.
  const indexMs = Math.max(0, statSync(join(dataDir, 'site/public', SEARCH_FILES.description)).mtimeMs - publishedAt);
  processes.look();
  return {
    totalMs: publishedAt - worker.startedAt,
    readingMs: content.first - worker.startedAt,
    savingMs: content.last - content.first,
    pagesMs: pages.last - pages.first,
    pages: pages.count,
    indexMs,
    workerCpuMs,
    workerPeakMb: peakMb,
    workerRestMb: memoryOf(worker.pid).nowMb,
    children: processes.children,
  };
}

/** When the first and the last of the files in a folder were written, in milliseconds since 1970. */
function timesOf(folder: string, pattern = /./): { first: number; last: number; count: number } {
  let [first, last, count] = [Infinity, -Infinity, 0];
  for (const file of listFiles(folder)) {
    const stats = pattern.test(basename(file)) ? statSync(join(folder, file), { throwIfNoEntry: false }) : undefined;
    // Another file, or one that went meanwhile.
    if (stats === undefined) continue;
    const { mtimeMs } = stats;
    first = Math.min(first, mtimeMs);
    last = Math.max(last, mtimeMs);
    count += 1;
  }
  return { first, last, count };
}
