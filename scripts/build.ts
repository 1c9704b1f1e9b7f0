import { isCi, isDebug, loadSettings } from 'runtime/settings';
import { ADMIN_BUILD, buildIfStale, TEMPLATES_BUILD } from './start/builds.ts';
import { describeProblem } from './start/describe-problem.ts';
import { createSteps } from './start/steps.ts';
import { join } from 'node:path';

const abort = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    abort.abort();
  });
}

try {
  const steps = createSteps(process.stdout, { isTerminal: process.stdout.isTTY && !isCi() });
  const options = { steps, logFolder: join(loadSettings().dataDir, 'journaux'), signal: abort.signal };
  await buildIfStale(TEMPLATES_BUILD, options);
  await buildIfStale(ADMIN_BUILD, options);
} catch (error) {
  console.error(describeProblem(error, { isDebug: isDebug() }));
  process.exitCode = 1;
}
