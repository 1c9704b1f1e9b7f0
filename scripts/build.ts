import { isCi, isDebug, loadSettings } from 'runtime/settings';
import { ADMIN_BUILD, buildIfStale, TEMPLATES_BUILD } from './start/builds.ts';
import { describeProblem } from './start/describe-problem.ts';
import { createSteps } from './start/steps.ts';
import { join } from 'node:path';

/** Tests of integration publish, and open no admin. */
const isForTemplates = process.argv.includes('--templates');

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
  if (!isForTemplates) await buildIfStale(ADMIN_BUILD, options);
} catch (error) {
  console.error(describeProblem(error, { isDebug: isDebug() }));
  process.exitCode = 1;
}
