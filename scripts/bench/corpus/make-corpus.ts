import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { hasCode } from 'runtime/error-code';
import { StartProblem } from '../../start/problem.ts';
import { ROOT } from '../../start/root.ts';
import { runOnce } from '../../start/run-once.ts';
import type { ReportProgress } from '../../start/steps.ts';

/** A corpus in a data folder, ready to be published. */
export interface Corpus {
  documents: number;
  /** How long it took to write, pictures included, in milliseconds; null when it was there already. */
  writtenInMs: number | null;
  /** Speed of the writing, pictures and files left out; null when it was there already. */
  documentsPerSecond: number | null;
}

const MARKER = 'corpus.json';

/** Counts up when the corpus changes: an older one is then made again. */
const VERSION = 2;

const marker = z.object({ documents: z.number(), version: z.number() });

/**
 * Makes the corpus in a data folder, or finds it there. Unless told otherwise what was
 * published from it is removed: the measure begins with a first publication.
 *
 * @throws {StartProblem} when the folder holds something else
 */
export async function makeCorpus({
  dataDir,
  documents,
  env,
  onProgress,
  signal,
  keepsSite = false,
}: {
  dataDir: string;
  documents: number;
  env: NodeJS.ProcessEnv;
  onProgress: ReportProgress;
  signal: AbortSignal;
  /** Whether what was published from it stays, to be brought up to date. */
  keepsSite?: boolean;
}): Promise<Corpus> {
  await mkdir(dataDir, { recursive: true });
  if (!keepsSite) await rm(join(dataDir, 'site'), { recursive: true, force: true });
  if (await hasCorpus(dataDir, documents)) return { documents, writtenInMs: null, documentsPerSecond: null };
  const found = await readdir(dataDir);
  if (found.length > 0) {
    throw new StartProblem(
      `Le dossier ${dataDir} n’est pas vide et ne contient pas ce corpus\u00a0: videz-le ou choisissez-en un autre.`,
    );
  }
  const common = { cwd: ROOT, env, signal };
  await runOnce({
    ...common,
    command: join(ROOT, 'scripts/prepare.ts'),
    args: ['--empty'],
    subject: 'La préparation de la base de données',
    logFile: join(dataDir, 'journaux/base-de-donnees.log'),
  });
  const startedAt = performance.now();
  let firstAt = NaN;
  let first = 0;
  let speed = NaN;
  await runOnce({
    ...common,
    command: join(import.meta.dirname, 'write.ts'),
    args: [String(documents)],
    subject: 'L’écriture du corpus',
    logFile: join(dataDir, 'journaux/corpus.log'),
    onMessage: (message) => {
      if (message.type !== 'progress') return;
      if (first === 0) [first, firstAt] = [message.done, performance.now()];
      speed = (message.done - first) / ((performance.now() - firstAt) / 1000);
      onProgress(message.done, message.total);
    },
  });
  await writeFile(join(dataDir, MARKER), JSON.stringify({ documents, version: VERSION }));
  return { documents, writtenInMs: performance.now() - startedAt, documentsPerSecond: speed };
}

async function hasCorpus(dataDir: string, documents: number): Promise<boolean> {
  try {
    const found = marker.safeParse(JSON.parse(await readFile(join(dataDir, MARKER), 'utf8')));
    return found.data?.documents === documents && found.data.version === VERSION;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}
