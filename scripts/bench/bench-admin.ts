import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../start/root.ts';
import { runOnce } from '../start/run-once.ts';
import type { Steps } from '../start/steps.ts';
import { describeAdmin, isSteady } from './admin/describe-admin.ts';
import { adminMeasures, type AdminMeasures } from './admin/measures.ts';
import { makeCorpus } from './corpus/make-corpus.ts';
import { environmentOf } from './platform/environment.ts';

interface AdminOptions {
  /** Sizes of the corpora, in the order given. */
  documents: readonly number[];
  runs: number;
  /** Folder where corpora are kept, or undefined for one that is removed in the end. */
  dataFolder: string | undefined;
  steps: Steps;
  signal: AbortSignal;
}

/**
 * Measures what the pages of the admin ask, on corpora of several sizes.
 * @returns whether the home page takes about as long on each
 */
export async function benchAdmin({ documents, ...options }: AdminOptions): Promise<boolean> {
  const measured: { documents: number; measures: AdminMeasures }[] = [];
  for (const size of documents) measured.push({ documents: size, measures: await measureCorpus(size, options) });
  for (const line of describeAdmin(measured)) options.steps.print(line);
  return isSteady(measured);
}

async function measureCorpus(
  documents: number,
  { runs, dataFolder, steps, signal }: Omit<AdminOptions, 'documents'>,
): Promise<AdminMeasures> {
  const dataDir =
    dataFolder === undefined ? await mkdtemp(join(tmpdir(), 'mesure-')) : join(dataFolder, String(documents));
  const env = await environmentOf(dataDir);
  try {
    await steps.run(`Corpus de ${documents} documents`, (onProgress) =>
      makeCorpus({ dataDir, documents, env, onProgress, signal }),
    );
    const file = join(dataDir, 'mesures-de-l-administration.json');
    await steps.run('Administration', () =>
      runOnce({
        command: join(import.meta.dirname, 'admin/measure.ts'),
        args: [String(runs), file],
        cwd: ROOT,
        env,
        signal,
        subject: 'La mesure de l’administration',
        logFile: join(dataDir, 'journaux/administration.log'),
      }),
    );
    return adminMeasures.parse(JSON.parse(await readFile(file, 'utf8')));
  } finally {
    if (dataFolder === undefined) await rm(dataDir, { recursive: true, force: true });
  }
}
