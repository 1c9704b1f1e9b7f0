import { describe, expect, it } from 'vitest';
import { readOutcome } from './test-report.ts';

const report = (changes: object = {}) => ({ numPassedTests: 5, success: true, testResults: [], ...changes });

const withTest = (test: object) =>
  report({
    testResults: [
      {
        name: '/here/site/a.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [{ fullName: 'dates agree', failureMessages: [], ...test }],
      },
    ],
  });

describe('readOutcome', () => {
  it('counts what passed', () => {
    expect(readOutcome(report(), 0, '/here')).toEqual({ passed: 5, failures: [] });
  });

  it('says nothing of a test that passed', () => {
    expect(readOutcome(withTest({ status: 'passed' }), 0, '/here').failures).toEqual([]);
  });

  it.each([
    [
      'failed tests',
      withTest({ status: 'failed', failureMessages: ['AssertionError: 2 is not 1\n    at a.ts:3'] }),
      1,
      'site/a.test.ts\u00a0: dates agree\u00a0: AssertionError: 2 is not 1',
    ],
    ['skipped tests', withTest({ status: 'skipped' }), 0, 'site/a.test.ts\u00a0: dates agree\u00a0: skipped'],
    ['tests to write', withTest({ status: 'todo' }), 0, 'site/a.test.ts\u00a0: dates agree\u00a0: todo'],
    [
      'files that could not be loaded',
      report({
        success: false,
        testResults: [
          { name: '/here/a.test.ts', status: 'failed', message: 'Cannot find b.ts\nin', assertionResults: [] },
        ],
      }),
      1,
      'a.test.ts\u00a0: Cannot find b.ts',
    ],
    ['an error outside tests', report(), 1, 'une erreur en dehors des tests (code 1)'],
  ])('names %s', (_what, content, exitCode, failure) => {
    expect(readOutcome(content, exitCode, '/here')).toEqual({ passed: 5, failures: [failure] });
  });

  it('takes a run without report for a failure', () => {
    expect(readOutcome(undefined, 0, '/here')).toEqual({
      passed: 0,
      failures: ['les tests n’ont rien rapporté (code 0)'],
    });
  });
});
