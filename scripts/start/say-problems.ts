import { PlatformError } from 'content-models';
import { isDebug } from 'runtime/settings';
import { describeProblem } from './describe-problem.ts';

/** Has this process say an expected error that ends it as every entry does, without its stack; another keeps its own. */
export function sayProblems(): void {
  process.on('uncaughtException', (error) => {
    console.error(error instanceof PlatformError ? describeProblem(error, { isDebug: isDebug() }) : error);
    process.exit(1);
  });
}
