import { isCi, loadSettings, type Settings } from 'runtime/settings';
import { HELP, parsePublishArguments } from './publish/arguments.ts';
import { renderHere } from './publish/render-here.ts';
import type { Outcome } from './publish/outcome.ts';
import { runCommand } from './run-command.ts';
import { createSteps, type ReportProgress } from './start/steps.ts';

await runCommand(async () => {
  if (parsePublishArguments(process.argv.slice(2)).isHelp) {
    console.log(HELP);
    return 0;
  }
  const settings = loadSettings();
  const steps = createSteps(process.stdout, { isTerminal: process.stdout.isTTY && !isCi() });
  const { isFine, message } = await steps.run('Contrôle de toutes les pages', (report) =>
    renderEverything(settings, report),
  );
  console.log(message);
  return isFine ? 0 : 1;
});

/** There is one publisher at a time: when the worker of a platform is at work, it does it. */
async function renderEverything(settings: Settings, report: ReportProgress): Promise<Outcome> {
  const outcome = await renderHere(settings, report);
  if (outcome !== undefined) return outcome;
  // Only now: Payload takes seconds to load.
  const { askTheWorker } = await import('./publish/ask-the-worker.ts');
  return askTheWorker(settings);
}
