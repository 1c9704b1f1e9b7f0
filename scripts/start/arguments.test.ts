import { describe, expect, it } from 'vitest';
import { parseStartArguments } from './arguments.ts';

describe('parseStartArguments', () => {
  it('starts with the demonstration content by default', () => {
    expect(parseStartArguments([])).toEqual({ isEmpty: false, isHelp: false });
  });

  it('reads --empty', () => {
    expect(parseStartArguments(['--empty']).isEmpty).toBe(true);
  });

  it.each([['--vide'], ['empty'], ['--empty=oui']])('refuses %s and says what is accepted', (argument) => {
    expect(() => parseStartArguments([argument])).toThrow('seul --empty est accepté');
  });
});
