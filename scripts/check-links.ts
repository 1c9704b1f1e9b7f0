import { databaseStatus } from 'cms/database-status';
import { HELP, parseCheckLinksArguments } from './check-links/arguments.ts';
import { provideSettings, readEnvironment } from './env.ts';
import { runCommand } from './run-command.ts';
import { explainDatabaseError } from './start/database-problem.ts';
import { StartProblem } from './start/problem.ts';
import { loadSecrets } from './start/secrets.ts';

const NOT_READY =
  'La base de données n’est pas prête pour cette version\u00a0: lancez une fois npm start, puis cette commande.';

await runCommand(async () => {
  if (parseCheckLinksArguments(process.argv.slice(2)).isHelp) {
    console.log(HELP);
    return 0;
  }
  const { dataDir, payloadSecret } = readEnvironment();
  const secrets = await loadSecrets(dataDir);
  provideSettings({ DATA_DIR: dataDir, PAYLOAD_SECRET: payloadSecret ?? secrets.payloadSecret });
  const { state } = await databaseStatus().catch((error: unknown) => {
    throw explainDatabaseError(error);
  });
  if (state !== 'up-to-date') throw new StartProblem(NOT_READY);
  // Only now: Payload takes seconds to load.
  const { checkToolkit, describeLinks, exitCodeOf, openCms } = await import('cms');
  const cms = await openCms();
  try {
    const report = await checkToolkit(cms);
    console.log(describeLinks(report));
    return exitCodeOf(report);
  } finally {
    await cms.destroy();
  }
});
