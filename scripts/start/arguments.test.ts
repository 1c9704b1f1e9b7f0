import { describe, expect, it } from 'vitest';
import { formatStartArguments, parseStartArguments } from './arguments.ts';

describe('parseStartArguments', () => {
  it('leaves the content to what is there, and the site as it is, by default', () => {
    expect(parseStartArguments([])).toEqual({ content: 'default', replacesSite: false, isHelp: false });
  });

  it.each([
    [['--empty'], { content: 'none', replacesSite: false }],
    [['--demo'], { content: 'demonstration', replacesSite: false }],
    [['--replace-site'], { content: 'default', replacesSite: true }],
    [['--demo', '--replace-site'], { content: 'demonstration', replacesSite: true }],
  ] as const)('reads %j, and writes it the same for another process', (args, asked) => {
    expect(parseStartArguments([...args])).toEqual({ ...asked, isHelp: false });
    expect(formatStartArguments(asked)).toEqual(args);
  });

  it('does not take an empty demonstration', () => {
    expect(() => parseStartArguments(['--empty', '--demo'])).toThrow('--empty et --demo s’excluent');
  });

  it.each([['--vide'], ['empty'], ['--empty=oui']])('refuses %s and says what is accepted', (argument) => {
    expect(() => parseStartArguments([argument])).toThrow('seuls --empty, --demo et --replace-site sont acceptés');
  });
});
