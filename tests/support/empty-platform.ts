import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { copyData, startPlatform, type RunningPlatform } from './start-platform.ts';

/**
 * Before the tests in the browser: for each of the files that run at once, a platform without content that serves those
 * which only add to it. Starting one takes longer than most of them. All but the first begin on a copy of its data.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const first = await startPlatform({ empty: true });
  const prepared = await keepPrepared(first.dataDir);
  const others = Array.from({ length: project.config.maxWorkers - 1 }, async () =>
    startPlatform({ dataDir: await copyData(prepared) }),
  );
  const platforms = [first, ...(await Promise.all(others))];
  project.provide('emptyPlatforms', platforms.map(describe));
  project.provide('preparedData', prepared);
  return async () => {
    await Promise.all(platforms.map((platform) => platform.stop()));
    await rm(prepared, { recursive: true });
  };
}

/** What a first start leaves before anything is published: tables, the first account, the secrets. */
async function keepPrepared(dataDir: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'donnees-'));
  const database = new DatabaseSync(join(dataDir, 'cms.db'));
  database.prepare('VACUUM INTO ?').run(join(folder, 'cms.db'));
  database.close();
  for (const file of ['secrets.json', 'administrateur.txt']) await copyFile(join(dataDir, file), join(folder, file));
  return folder;
}

function describe({ siteUrl, cmsUrl, dataDir, adminEmail, adminPassword }: RunningPlatform): RunningPlatform {
  return { siteUrl, cmsUrl, dataDir, adminEmail, adminPassword };
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The platforms that tests share, one for each file that runs at once. */
    emptyPlatforms: RunningPlatform[];
    /** Folder of the data of an empty platform, to copy. */
    preparedData: string;
  }
}
