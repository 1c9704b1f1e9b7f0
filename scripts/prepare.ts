import type { openCms } from 'cms';
import { databaseStatus } from 'cms/database-status';
import { hideSecrets } from 'cms/log';
import { count } from 'content-models';
import { loadSettings, SettingsError, withSecret, type CmsSettings } from 'runtime/settings';
import { chooseAdministrator, writeAdministratorFile } from './start/administrator.ts';
import { parseStartArguments, type StartArguments } from './start/arguments.ts';
import { countAccounts, countContent } from './start/database-content.ts';
import { explainDatabaseError, newerDatabase } from './start/database-problem.ts';
import { beginOnEmptyDatabase } from './start/empty-database.ts';
import { firstStartOf, type FirstStartKind } from './start/first-start.ts';
import { tell, tellProblem } from './start/messages.ts';
import { StartProblem } from './start/problem.ts';

type Cms = Awaited<ReturnType<typeof openCms>>;

/** Brings the database up to the code: tables, and at the first start the demonstration and the first account. */
async function prepareDatabase(settings: CmsSettings, asked: StartArguments): Promise<void> {
  const firstStart = firstStartOf(settings.dataDir);
  const { state } = await databaseStatus(settings.database).catch((error: unknown) => {
    throw explainDatabaseError(error);
  });
  if (state === 'newer') throw newerDatabase();
  if (state === 'empty') await beginOnEmptyDatabase(settings, asked);
  tell({ type: 'database', state });
  const kind = await firstStart.underWay();
  if (state === 'up-to-date' && kind === undefined && asked.content !== 'demonstration') return;

  // Only now: Payload takes seconds to load, which a start that has nothing to prepare must not wait for.
  const { migrate, openCms: open } = await import('cms');
  const cms = await open(settings);
  try {
    if (state !== 'up-to-date') await migrate(cms);
    await fill(cms, asked, kind);
    if (kind === undefined) return;
    if ((await countAccounts(cms)) === 0) await createAdministrator(cms, settings);
    await firstStart.end();
  } finally {
    await cms.destroy();
  }
}

/** Loads the demonstration where it is wanted: by name, or by default at the first start in an empty data folder. */
async function fill(cms: Cms, { content }: StartArguments, kind: FirstStartKind | undefined): Promise<void> {
  if (content === 'none' || (content === 'default' && kind !== 'new')) return;
  const documents = await countContent(cms);
  if (content === 'demonstration' && kind === undefined && documents > 0) throw notEmpty(documents);
  // All or nothing, and before the first account: either means that nothing is left to load.
  if (documents > 0 || (content === 'default' && (await countAccounts(cms)) > 0)) return;
  const { loadDemonstration } = await import('cms');
  await loadDemonstration(cms, {
    onProgress: (done, total) => {
      tell({ type: 'progress', done, total });
    },
  });
}

function notEmpty(documents: number): StartProblem {
  return new StartProblem(
    `La base de données contient déjà ${count(documents, 'document')}\u00a0: la démonstration (--demo) ne se charge que dans une base sans contenu.`,
    {
      code: 'database-not-empty',
      remedy: 'Relancez npm start sans --demo, ou choisissez un autre dossier avec DATA_DIR.',
    },
  );
}

async function createAdministrator(cms: Cms, settings: CmsSettings): Promise<void> {
  const administrator = chooseAdministrator(settings);
  // The file first: an account whose password nobody knows would be of no use.
  await writeAdministratorFile(settings.dataDir, administrator, settings.cmsUrl);
  await cms.create({ collection: 'users', data: { ...administrator, name: 'Administrateur', role: 'admin' } });
  tell({ type: 'administrator', ...administrator });
}

hideSecrets();
try {
  await prepareDatabase(withSecret(loadSettings()), parseStartArguments(process.argv.slice(2)));
} catch (error) {
  // Anything else is not ours to explain: its output is kept in a file.
  if (error instanceof StartProblem || error instanceof SettingsError) tellProblem(error);
  console.error(error);
  process.exitCode = 1;
}
