import { readDatabaseSettings, readPublicationLog } from 'cms/publication-log';
import { childEnvironment, readEnvironment } from './env.ts';
import { HELP, parsePublicationsArguments } from './publications/arguments.ts';
import { formatLog, NO_DATABASE } from './publications/format.ts';
import { runCommand } from './run-command.ts';
import { explainDatabaseError } from './start/database-problem.ts';

await runCommand(async () => {
  const { isHelp, isJson, ...options } = parsePublicationsArguments(process.argv.slice(2));
  if (isHelp) {
    console.log(HELP);
    return 0;
  }
  const settings = readDatabaseSettings(childEnvironment({ DATA_DIR: readEnvironment().dataDir }));
  const log = await readPublicationLog(settings, options).catch((error: unknown) => {
    throw explainDatabaseError(error);
  });
  if (isJson) console.log(JSON.stringify(log ?? { publications: [], queue: [] }, null, 2));
  else console.log(log === undefined ? NO_DATABASE : formatLog(log, { ...options, now: new Date() }));
  return 0;
});
