import { makeContactSheets, PAGE_NAMES, startDemonstration, takeScreenshots } from 'tests';
import { isCi } from 'runtime/settings';
import { runCommand } from './run-command.ts';
import { HELP, parseScreenshotArguments } from './screenshots/arguments.ts';
import { createSteps } from './start/steps.ts';

await runCommand(async () => {
  const { siteUrl, folder, names, sheets, isHelp } = parseScreenshotArguments(process.argv.slice(2), PAGE_NAMES);
  if (isHelp) {
    console.log(HELP);
    return 0;
  }
  const steps = createSteps(process.stdout, { isTerminal: process.stdout.isTTY && !isCi() });
  const platform =
    siteUrl === undefined ? await steps.run('Démarrage d’une démonstration', () => startDemonstration()) : undefined;
  try {
    const count = await steps.run('Captures de chaque type de page', (report) =>
      takeScreenshots({ siteUrl: siteUrl ?? platform?.siteUrl ?? '', folder, names, report }),
    );
    console.log(`${count} captures dans ${folder}`);
    if (sheets !== null) await steps.run('Planches', () => makeContactSheets(folder, sheets));
    return 0;
  } finally {
    await platform?.stop();
  }
});
