import { isCi } from 'runtime/settings';
import { runChecks } from './check/run-checks.ts';
import { ROOT } from './start/root.ts';
import { createSteps } from './start/steps.ts';

const steps = createSteps(process.stdout, { isTerminal: process.stdout.isTTY && !isCi() });
const { failed } = await runChecks(steps, ROOT);
process.exitCode = failed.length > 0 ? 1 : 0;
