import { relative } from 'node:path';
import { z } from 'zod';

const testSchema = z.object({
  fullName: z.string(),
  /** passed, failed, or what did not run: skipped, pending, todo. */
  status: z.string(),
  failureMessages: z.array(z.string()).nullish(),
});

/** The part of vitest's JSON report (Jest's format) that decides of the result. */
const reportSchema = z.object({
  numPassedTests: z.number(),
  success: z.boolean(),
  testResults: z.array(
    z.object({
      /** Path of the file, absolute. */
      name: z.string(),
      status: z.string(),
      message: z.string().nullish(),
      assertionResults: z.array(testSchema),
    }),
  ),
});

export interface TestOutcome {
  passed: number;
  /** What failed, a line each: file, test, first line of the error. */
  failures: string[];
}

/**
 * Reads the result of one run. A test that was skipped, a file that could not be loaded and a run that failed otherwise
 * all count as failures: nothing passes by not running.
 */
export function readOutcome(report: unknown, exitCode: number, root: string): TestOutcome {
  const result = reportSchema.safeParse(report);
  if (!result.success) return { passed: 0, failures: [`les tests n’ont rien rapporté (code ${exitCode})`] };
  const { numPassedTests, success, testResults } = result.data;
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    if (status === 'failed' && assertionResults.length === 0) return [`${file}\u00a0: ${firstLine(message)}`];
    return assertionResults
      .filter((test) => test.status !== 'passed')
      .map((test) => `${file}\u00a0: ${test.fullName}\u00a0: ${firstLine(test.failureMessages?.[0] ?? test.status)}`);
  });
  if (failures.length === 0 && (exitCode !== 0 || !success))
    failures.push(`une erreur en dehors des tests (code ${exitCode})`);
  return { passed: numPassedTests, failures };
}

const firstLine = (text: string | null | undefined): string => text?.trim().split('\n')[0] ?? '';
