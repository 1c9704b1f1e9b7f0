import { HELP, parseCheckLinksArguments } from './check-links/arguments.ts';
import { runCommand } from './run-command.ts';
import { openPreparedCms } from './start/prepared-cms.ts';

await runCommand(async () => {
  if (parseCheckLinksArguments(process.argv.slice(2)).isHelp) {
    console.log(HELP);
    return 0;
  }
  const { cms } = await openPreparedCms();
  try {
    const { checkToolkit, describeLinks, exitCodeOf } = await import('cms');
    const report = await checkToolkit(cms);
    console.log(describeLinks(report));
    return exitCodeOf(report);
  } finally {
    await cms.destroy();
  }
});
