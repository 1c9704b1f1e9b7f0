import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Steps } from '../start/steps.ts';
import { makeCorpus, type Corpus } from './corpus/make-corpus.ts';
import { sharesOf } from './corpus/shares.ts';
import { Changes } from './measure/changes.ts';
import { describeFirstPublication } from './measure/first-publication.ts';
import { measureChanges } from './measure/measure-changes.ts';
import { measureSettings } from './measure/measure-settings.ts';
import { memoryOf, ProcessWatch, threadsCpuMsOf } from './measure/processes.ts';
import { Search } from './measure/search.ts';
import { Site } from './measure/site.ts';
import { UniqueWords } from './measure/words.ts';
import { Cms } from './platform/cms.ts';
import { ADMINISTRATOR, environmentOf } from './platform/environment.ts';
import { HttpClient } from './platform/http-client.ts';
import { startPlatform, type RunningPlatform } from './platform/start-platform.ts';
import { describeFailure } from './report/describe.ts';
import type { BenchResult } from './report/result.ts';

export interface BenchOptions {
  documents: number;
  runs: number;
  settingsRuns: number;
  /** Folder where corpora are kept, or undefined for one that is removed in the end. */
  dataFolder: string | undefined;
  steps: Steps;
  signal: AbortSignal;
}

/** Makes a corpus, publishes it, changes it, and measures. */
export async function benchPublish(options: BenchOptions): Promise<BenchResult> {
  const { documents, dataFolder, steps, signal } = options;
  const dataDir =
    dataFolder === undefined ? await mkdtemp(join(tmpdir(), 'mesure-')) : join(dataFolder, String(documents));
  const env = await environmentOf(dataDir);
  try {
    const corpus = await steps.run(`Corpus de ${documents} documents`, (onProgress) =>
      makeCorpus({ dataDir, documents, env, onProgress, signal }),
    );
    const platform = await steps.run('Première publication', () => startPlatform(env, signal));
    try {
      return await measure(options, { corpus, platform, dataDir, env });
    } finally {
      await platform.stop();
    }
  } finally {
    if (dataFolder === undefined) await rm(dataDir, { recursive: true, force: true });
  }
}

async function measure(
  { documents, runs, settingsRuns, steps, signal }: BenchOptions,
  {
    corpus,
    platform,
    dataDir,
    env,
  }: { corpus: Corpus; platform: RunningPlatform; dataDir: string; env: NodeJS.ProcessEnv },
): Promise<BenchResult> {
  const worker = platform.worker.pid;
  const processes = new ProcessWatch(worker);
  const http = new HttpClient(`http://127.0.0.1:${env.SITE_PORT ?? ''}`);
  const cms = new Cms(`http://127.0.0.1:${env.CMS_PORT ?? ''}`);
  try {
    const site = new Site(http);
    const search = new Search(site);
    const firstPublication = await steps.run('Index de recherche', () =>
      describeFirstPublication({
        platform,
        processes,
        search,
        dataDir,
      }),
    );
    // Ten thousand take ten minutes of a processor, once: what follows measures the days after.
    await steps.run('Images de partage', async () => {
      while (processes.isDrawing) await wait(1000, undefined, { signal });
    });
    await cms.login(ADMINISTRATOR);
    const restCpuPerMs = await cpuAtRest(worker);
    const shares = sharesOf(documents);
    const words = new UniqueWords();
    const changes = new Changes({ cms, site, search, words, shares });
    const { measured, failed } = await steps.run('Changements', (onProgress) =>
      measureChanges(
        { changes, cms, worker, processes, restCpuPerMs },
        {
          runs,
          onProgress,
          onFailure: (failure) => {
            steps.print(describeFailure(failure));
          },
        },
      ),
    );
    const settings = await steps.run('Réglages du site', (onProgress) =>
      measureSettings({ cms, site, changes, words, shares, worker }, { runs: settingsRuns, onProgress }),
    );
    processes.look();
    return {
      documents,
      corpus: { writtenInMs: corpus.writtenInMs, documentsPerSecond: corpus.documentsPerSecond },
      firstPublication,
      workerCpuAtRest: restCpuPerMs * 1000,
      changes: measured,
      settings: settings.measured,
      failed: [...failed, ...settings.failed],
      worker: memoryOf(worker),
      children: processes.children,
      highestLoad: processes.highestLoad,
    };
  } finally {
    processes.stop();
    http.close();
    cms.close();
  }
}

/** Processor time that a worker with nothing to publish uses: it looks at its queue. */
async function cpuAtRest(worker: number): Promise<number> {
  const before = threadsCpuMsOf(worker);
  await wait(REST_MS);
  return (threadsCpuMsOf(worker) - before) / REST_MS;
}

const REST_MS = 3000;
