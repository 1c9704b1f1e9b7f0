import path from 'node:path';
import { DIST_FOLDER, LeakCheck } from 'site';
import { describeLeaks } from './leak-check/describe-leaks.ts';
import { HELP, parseLeakCheckArguments } from './leak-check/arguments.ts';
import { runCommand } from './run-command.ts';
import { openPreparedCms } from './start/prepared-cms.ts';

await runCommand(async () => {
  if (parseLeakCheckArguments(process.argv.slice(2)).isHelp) {
    console.log(HELP);
    return 0;
  }
  const { dataDir, cms } = await openPreparedCms();
  try {
    const { Secrets, withFileHashes } = await import('cms');
    const check = new LeakCheck({ siteFolder: path.join(dataDir, 'site'), distFolder: DIST_FOLDER });
    const secrets = await withFileHashes(cms, await new Secrets(cms, check.isPublic).read(new Date()));
    const report = await check.run(secrets);
    console.log(describeLeaks(report, secrets.length));
    return report.files > 0 && report.leaks.length === 0 ? 0 : 1;
  } finally {
    await cms.destroy();
  }
});
