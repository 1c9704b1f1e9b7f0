import { readPublicationLog } from 'cms/publication-log';
import { loadSettings } from 'runtime/settings';
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
  const log = await readPublicationLog(loadSettings().database, options).catch((error: unknown) => {
    throw explainDatabaseError(error);
  });
  if (isJson) console.log(JSON.stringify(log ?? { publications: [], queue: [] }, null, 2));
  else console.log(log === undefined ? NO_DATABASE : formatLog(log, { ...options, now: new Date() }));
  return 0;
});
