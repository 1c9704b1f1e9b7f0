import { describe, expect, it } from 'vitest';
import { parsePublicationsArguments } from './arguments.ts';

describe('parsePublicationsArguments', () => {
  it('takes the last twenty', () => {
    expect(parsePublicationsArguments([])).toEqual({ last: 20, isFailedOnly: false, isJson: false, isHelp: false });
  });

  it('takes how many, which ones and for whom', () => {
    const args = ['--last', '5', '--failed', '--json'];
    expect(parsePublicationsArguments(args)).toMatchObject({ last: 5, isFailedOnly: true, isJson: true });
  });

  it.each(['0', '-1', 'dix', '99999'])('refuses --last %s in one sentence', (last) => {
    expect(() => parsePublicationsArguments([`--last=${last}`])).toThrow(/--last attend un nombre/);
  });

  it('refuses an unknown argument, and shows the help', () => {
    expect(() => parsePublicationsArguments(['--tout'])).toThrow(/Argument inconnu[^]*npm run publications/);
  });
});
