import { describe, expect, it } from 'vitest';
import { parsePublishArguments } from './arguments.ts';

describe('parsePublishArguments', () => {
  it('takes --all', () => {
    expect(parsePublishArguments(['--all'])).toEqual({ isHelp: false });
  });

  it('says what to ask for', () => {
    expect(() => parsePublishArguments([])).toThrow(/ajoutez --all/);
  });

  it('refuses an unknown argument, and shows the help', () => {
    expect(() => parsePublishArguments(['--tout'])).toThrow(/Argument inconnu[^]*--all/);
  });
});
