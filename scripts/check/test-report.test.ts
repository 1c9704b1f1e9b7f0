import { describe, expect, it } from 'vitest';
import { countTests } from './test-report.ts';

const report = (changes: object = {}) => ({
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  success: true,
  testResults: [],
  ...changes,
});

describe('countTests', () => {
  it('counts what passed', () => {
    expect(countTests(report(), 0)).toEqual({ passed: 5, failed: 0 });
  });

  it.each([
    ['failed tests', report({ numFailedTests: 2, success: false }), 1, 2],
    ['skipped tests', report({ numPendingTests: 3 }), 0, 3],
    ['tests to write', report({ numTodoTests: 1 }), 0, 1],
    [
      'files that could not be loaded',
      report({ success: false, testResults: [{ name: 'a', status: 'failed', assertionResults: [] }] }),
      1,
      1,
    ],
    ['an error outside tests', report(), 1, 1],
  ])('counts %s as failures', (_what, content, exitCode, failed) => {
    expect(countTests(content, exitCode)).toEqual({ passed: 5, failed });
  });

  it('counts a run without report as a failure', () => {
    expect(countTests(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });
});
