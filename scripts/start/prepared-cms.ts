import { databaseStatus } from 'cms/database-status';
import { loadSettings } from 'runtime/settings';
import { explainDatabaseError } from './database-problem.ts';
import { StartProblem } from './problem.ts';
import { withSecretOfData } from './secrets.ts';

/**
 * Opens the CMS for a command, on the data that `npm start` prepared.
 * @throws {StartProblem} when there is nothing to open, or it is of another version
 */
export async function openPreparedCms() {
  const settings = loadSettings();
  const { state } = await databaseStatus(settings.database).catch((error: unknown) => {
    throw explainDatabaseError(error);
  });
  if (state !== 'up-to-date') {
    throw new StartProblem('La base de données n’est pas prête pour cette version\u00a0:', {
      code: 'database-not-ready',
      remedy: 'lancez une fois npm start, puis cette commande.',
    });
  }
  // Not before: the folder of a platform that never started is left without secrets.
  const complete = await withSecretOfData(settings);
  // Only now: Payload takes seconds to load.
  const { openCms } = await import('cms');
  return { dataDir: settings.dataDir, cms: await openCms(complete) };
}
