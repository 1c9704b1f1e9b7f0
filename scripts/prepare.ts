import type { openCms } from 'cms';
import { databaseStatus } from 'cms/database-status';
import { readEnvironment, type Environment } from './env.ts';
import { chooseAdministrator, writeAdministratorFile } from './start/administrator.ts';
import { parseStartArguments } from './start/arguments.ts';
import { explainDatabaseError, NEWER_DATABASE } from './start/database-problem.ts';
import { firstStartOf } from './start/first-start.ts';
import { tell } from './start/messages.ts';
import { StartProblem } from './start/problem.ts';

/** Brings the database up to the code: tables, and at the first start the demonstration and the first account. */
async function prepareDatabase(environment: Environment, { isEmpty }: { isEmpty: boolean }): Promise<void> {
  const firstStart = firstStartOf(environment.dataDir);
  const { state } = await databaseStatus().catch((error: unknown) => {
    throw explainDatabaseError(error);
  });
  if (state === 'newer') throw new StartProblem(NEWER_DATABASE);
  tell({ type: 'database', state });
  if (state === 'empty') await firstStart.begin();
  const isFirstStart = await firstStart.isUnderWay();
  if (state === 'up-to-date' && !isFirstStart) return;

  // Only now: Payload takes seconds to load, which a start that has nothing to prepare must not wait for.
  const { loadDemonstration, migrate, openCms: open } = await import('cms');
  const cms = await open();
  try {
    if (state !== 'up-to-date') await migrate(cms);
    if (!isFirstStart) return;
    // All or nothing: a document means that a former start had loaded them all.
    const isLoaded = (await cms.count({ collection: 'manifestos' })).totalDocs > 0;
    if (!isEmpty && !isLoaded) {
      await loadDemonstration(cms, {
        onProgress: (done, total) => {
          tell({ type: 'progress', done, total });
        },
      });
    }
    if ((await cms.count({ collection: 'users' })).totalDocs === 0) await createAdministrator(cms, environment);
    await firstStart.end();
  } finally {
    await cms.destroy();
  }
}

async function createAdministrator(cms: Awaited<ReturnType<typeof openCms>>, environment: Environment): Promise<void> {
  const administrator = chooseAdministrator(environment);
  // The file first: an account whose password nobody knows would be of no use.
  await writeAdministratorFile(environment.dataDir, administrator, environment.cmsUrl);
  await cms.create({ collection: 'users', data: { ...administrator, name: 'Administrateur', role: 'admin' } });
  tell({ type: 'administrator', ...administrator });
}

try {
  await prepareDatabase(readEnvironment(), parseStartArguments(process.argv.slice(2)));
} catch (error) {
  // Anything else is not ours to explain: its output is kept in a file.
  if (!(error instanceof StartProblem)) throw error;
  tell({ type: 'problem', message: error.message });
  console.error(error);
  process.exitCode = 1;
}
