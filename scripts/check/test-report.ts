import { z } from 'zod';

/** The part of vitest's JSON report (Jest's format) that decides of the result. */
const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  success: z.boolean(),
  testResults: z.array(z.object({ name: z.string(), status: z.string(), assertionResults: z.array(z.unknown()) })),
});

export interface TestCount {
  passed: number;
  failed: number;
}

/**
 * Counts the tests of one run. A test that was skipped, a file that could not be loaded and a run that failed otherwise
 * all count as failures: nothing passes by not running.
 */
export function countTests(report: unknown, exitCode: number): TestCount {
  const result = reportSchema.safeParse(report);
  if (!result.success) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = result.data;
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = numFailedTests + numPendingTests + numTodoTests + unloaded.length;
  const hasFailed = exitCode !== 0 || !result.data.success;
  return { passed: numPassedTests, failed: hasFailed ? Math.max(1, failed) : failed };
}
