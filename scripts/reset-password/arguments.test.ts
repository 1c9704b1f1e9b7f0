import { describe, expect, it } from 'vitest';
import { UsageError } from '../usage-error.ts';
import { parseResetPasswordArguments } from './arguments.ts';

describe('npm run reset-password', () => {
  it('takes the address of one account', () => {
    expect(parseResetPasswordArguments(['lea@ville.fr'])).toEqual({ email: 'lea@ville.fr', isHelp: false });
    expect(parseResetPasswordArguments(['--help'])).toMatchObject({ isHelp: true });
  });

  it.each([[[]], [['a@ville.fr', 'b@ville.fr']], [['--mail', 'a@ville.fr']]])('explains itself for %j', (args) => {
    expect(() => parseResetPasswordArguments(args)).toThrow(UsageError);
    expect(() => parseResetPasswordArguments(args)).toThrow(/npm run reset-password --/);
  });
});
