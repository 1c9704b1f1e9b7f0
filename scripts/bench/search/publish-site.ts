import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openSearch } from 'tests';
import { makeCorpus } from '../corpus/make-corpus.ts';
import { environmentOf } from '../platform/environment.ts';
import { TEMPLATES_BUILD, buildIfStale } from '../../start/builds.ts';
import { PRELOADS } from '../../start/preloads.ts';
import { StartProblem } from '../../start/problem.ts';
import { ROOT } from '../../start/root.ts';
import { runOnce } from '../../start/run-once.ts';
import { startChild } from '../../start/start-child.ts';
import type { Steps } from '../../start/steps.ts';

/**
 * Publishes a site in a data folder, without admin or server, until the whole of it can be searched.
 *
 * @param documents size of the corpus; undefined for the demonstration
 * @returns the public folder
 */
export async function publishSite({
  dataDir,
  documents,
  steps,
  signal,
}: {
  dataDir: string;
  documents: number | undefined;
  steps: Steps;
  signal: AbortSignal;
}): Promise<string> {
  await mkdir(dataDir, { recursive: true });
  const env = await environmentOf(dataDir);
  const logFolder = join(dataDir, 'journaux');
  await buildIfStale(TEMPLATES_BUILD, { steps, logFolder, signal });
  if (documents === undefined) {
    await steps.run('Contenu de démonstration', () =>
      runOnce({
        command: join(ROOT, 'scripts/prepare.ts'),
        cwd: ROOT,
        env,
        signal,
        subject: 'La préparation de la base de données',
        logFile: join(logFolder, 'base-de-donnees.log'),
      }),
    );
  } else {
    await steps.run(`Corpus de ${documents} documents`, (onProgress) =>
      makeCorpus({ dataDir, documents, env, onProgress, signal, keepsSite: true }),
    );
  }
  const publicFolder = join(dataDir, 'site/public');
  await steps.run('Publication', () => runWorker({ env, publicFolder, signal }));
  return publicFolder;
}

/** Runs the worker until everything is online and indexed. Pictures and PDF that it would still make are not waited for. */
async function runWorker({
  env,
  publicFolder,
  signal,
}: {
  env: NodeJS.ProcessEnv;
  publicFolder: string;
  signal: AbortSignal;
}): Promise<void> {
  let output = '';
  const { promise: published, resolve, reject } = Promise.withResolvers<undefined>();
  const child = startChild([...PRELOADS, join(ROOT, 'scripts/worker.ts')], {
    cwd: ROOT,
    env,
    onMessage: ({ type }) => {
      if (type === 'ready') resolve(undefined);
    },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const exited = once(child, 'exit');
  child.once('exit', () => {
    reject(new StartProblem(`La publication s’est arrêtée\u00a0:\n${output}`));
  });
  const stop = () => child.kill('SIGTERM');
  signal.addEventListener('abort', stop, { once: true });
  try {
    await published;
    await isIndexed(publicFolder, signal);
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
    await exited;
  }
}

/** Resolves once no page waits for an index to be built. */
async function isIndexed(publicFolder: string, signal: AbortSignal): Promise<void> {
  const anything = { text: '', chosen: {}, order: 'relevance', isVerbatim: false, isTyping: false } as const;
  while ((await openSearch(publicFolder).ask(anything)).waiting > 0) await wait(LOOK_MS, undefined, { signal });
}

const LOOK_MS = 500;
