import { isDebug } from 'runtime/settings';
import { describeProblem } from './start/describe-problem.ts';

/** Runs a command to its end; a problem is said in one sentence, with exit code 1. */
export async function runCommand(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    console.error(describeProblem(error, { isDebug: isDebug() }));
    process.exitCode = 1;
  }
}
