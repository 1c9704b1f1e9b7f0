import { describeDatabase } from 'cms/publication-log';
import { HELP } from 'content-models';
import type { Settings } from 'runtime/settings';
import type { StartArguments } from './arguments.ts';
import { firstStartOf } from './first-start.ts';
import { StartProblem } from './problem.ts';
import { describeTraces, findTraces, isUntouched, type Traces } from './traces.ts';

/**
 * Lets a start go on with an empty database: in an empty data folder, whoever made it; to take up a first start that
 * was cut; or because somebody said that the site which is there may go.
 * @throws {StartProblem} beside anything else that a platform left: its database was lost, or is another
 */
export async function beginOnEmptyDatabase(
  { dataDir, database }: Pick<Settings, 'dataDir' | 'database'>,
  { replacesSite }: Pick<StartArguments, 'replacesSite'>,
): Promise<void> {
  const firstStart = firstStartOf(dataDir);
  const traces = await findTraces(dataDir);
  // Secrets and uploads are there before the first start is over; pages are not.
  if ((await firstStart.underWay()) === 'new' && traces.pages === 0) return;
  if (isUntouched(traces)) {
    await firstStart.begin('new');
    return;
  }
  if (!replacesSite) throw refusal({ dataDir, database, traces });
  await firstStart.begin('replacement');
}

function refusal({
  dataDir,
  database,
  traces,
}: Pick<Settings, 'dataDir' | 'database'> & { traces: Traces }): StartProblem {
  return new StartProblem(
    `La base de données ${describeDatabase(database)} est vide ou n’existe pas, alors que le dossier de données ${dataDir} est celui ` +
      `d’une plateforme qui a déjà servi\u00a0: ${describeTraces(traces)}. Rien n’a été modifié.`,
    { code: 'database-lost', remedy: REMEDIES, help: HELP.backups },
  );
}

const REMEDIES =
  '\n– Si cette base a été perdue, restaurez sa sauvegarde (docs/operations.md), puis relancez npm start.\n' +
  '– Si ce n’est pas la bonne base, corrigez la variable DATABASE_URL.\n' +
  '– Pour commencer une autre plateforme, choisissez un autre dossier avec la variable DATA_DIR.\n' +
  '– Pour remplacer ce site par une base vide, lancez npm start -- --replace-site (avec --demo, par la démonstration).';
