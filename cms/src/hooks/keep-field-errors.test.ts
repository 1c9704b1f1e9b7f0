import type { AfterErrorHook } from 'payload';
import { describe, expect, it } from 'vitest';
import { keepFieldErrors } from './keep-field-errors.ts';

const errors = [{ path: 'password', message: 'Choisissez un mot de passe plus long.' }];

describe('keepFieldErrors', () => {
  it('tells the form which fields were refused, whatever the class of the error', async () => {
    const error = Object.assign(new Error('Mot de passe trop court.'), { data: { errors } });
    const answer = await keepFieldErrors(argumentsFor(error));
    expect(answer?.response?.errors).toEqual([
      { name: 'ValidationError', data: { errors }, message: 'Mot de passe trop court.' },
    ]);
  });

  it.each([new Error('Panne'), Object.assign(new Error('Panne'), { data: null })])(
    'leaves other errors as they are',
    async (error) => {
      expect(await keepFieldErrors(argumentsFor(error))).toBeUndefined();
    },
  );
});

function argumentsFor(error: Error): Parameters<AfterErrorHook>[0] {
  // The hook reads nothing else.
  return { error, result: { errors: [{ message: error.message }] } } as unknown as Parameters<AfterErrorHook>[0];
}
