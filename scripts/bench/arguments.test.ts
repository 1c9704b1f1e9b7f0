import { describe, expect, it } from 'vitest';
import { UsageError } from '../usage-error.ts';
import { parseBenchArguments } from './arguments.ts';

describe('the arguments of the bench', () => {
  it('need no more than what to measure', () => {
    expect(parseBenchArguments(['publish'])).toMatchObject({ documents: [10_000], runs: 50, settingsRuns: 5 });
  });

  it('take several sizes', () => {
    expect(parseBenchArguments(['publish', '--documents', '100,1000']).documents).toEqual([100, 1000]);
  });

  it.each([
    [[]],
    [['serve']],
    [['publish', '--documents', 'mille']],
    [['publish', '--runs', '-1']],
    [['publish', '-x']],
  ])('are refused with a sentence: %j', (args) => {
    expect(() => parseBenchArguments(args)).toThrow(UsageError);
  });
});
