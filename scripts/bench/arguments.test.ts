import { describe, expect, it } from 'vitest';
import { UsageError } from '../usage-error.ts';
import { parseBenchArguments } from './arguments.ts';

describe('the arguments of the bench', () => {
  it('need no more than what to measure', () => {
    expect(parseBenchArguments(['publish'])).toMatchObject({ documents: undefined, runs: 50, settingsRuns: 5 });
  });

  it('take several sizes', () => {
    expect(parseBenchArguments(['publish', '--documents', '100,1000']).documents).toEqual([100, 1000]);
  });

  it('may ask for the admin alone', () => {
    expect(parseBenchArguments(['admin', '--runs', '5'])).toMatchObject({ subject: 'admin', runs: 5 });
  });

  it('say which missed questions are shown, none by itself', () => {
    expect(parseBenchArguments(['search']).misses).toEqual([]);
    expect(parseBenchArguments(['search', '--show-misses']).misses).toEqual(['tuning']);
    expect(parseBenchArguments(['search', '--show-misses', '--show-misses-aside']).misses).toEqual(['tuning', 'aside']);
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
