import { isDebug } from 'runtime/settings';
import { describeProblem } from './start/describe-problem.ts';
import { StartProblem } from './start/problem.ts';

/** Runs a command to its end; a problem is said in one sentence, with exit code 1. */
export async function runCommand(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    // Errors that the CMS and the publisher throw on purpose say all there is to say.
    const isOurs = error instanceof Error && ['PublicationError', 'UnknownAccountError'].includes(error.name);
    console.error(describeProblem(isOurs ? new StartProblem(error.message) : error, { isDebug: isDebug() }));
    process.exitCode = 1;
  }
}
