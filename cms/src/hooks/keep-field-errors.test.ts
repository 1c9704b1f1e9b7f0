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

  it('says in French what Payload says of files in English', async () => {
    const refused = { path: 'file', message: 'File type text/plain (from extension png) is not allowed.' };
    const error = Object.assign(new Error('The following field is invalid: file'), { data: { errors: [refused] } });
    const answer = await keepFieldErrors(argumentsFor(error));
    const sentence =
      'Ce fichier n’est pas accepté. Son contenu (text/plain) n’est pas de ceux que l’on peut envoyer ici.';
    const [said] = answer?.response?.errors ?? [];
    // The admin shows this one, and not that of the field.
    expect(said?.message).toBe(sentence);
    expect(said?.data).toEqual({ errors: [{ path: 'file', message: sentence }] });
  });

  it.each([
    ['SVG file contains potentially harmful content.', 'sans les données du logiciel, ou en PNG'],
    ['Invalid or corrupted ISO base media file.', 'Exportez-la de nouveau en MP4'],
  ])('says in French what to do with a file that Payload refuses: %s', async (message, advice) => {
    const error = Object.assign(new Error(message), { data: { errors: [{ path: 'file', message }] } });
    expect(JSON.stringify(await keepFieldErrors(argumentsFor(error)))).toContain(advice);
  });

  it.each([new Error('Refusé : ceci, cela.'), Object.assign(new Error('Refusé : ceci, cela.'), { data: null })])(
    'says the sentence of other errors of the whole, which the admin shows in full',
    async (error) => {
      const answer = await keepFieldErrors(argumentsFor(error));
      expect(answer?.response).toEqual({
        errors: [{ message: 'Refusé : ceci, cela.' }],
        message: 'Refusé : ceci, cela.',
      });
    },
  );

  it('says the sentence of a field of the whole too, and leaves names of fields to be listed', async () => {
    const sentence = Object.assign(new Error('Trop long : 90, 80 au plus.'), { data: { errors } });
    expect((await keepFieldErrors(argumentsFor(sentence)))?.response?.message).toBe('Trop long : 90, 80 au plus.');
    const names = Object.assign(new Error('The following fields are invalid: Titre, Lieu'), { data: { errors } });
    const answer = await keepFieldErrors(argumentsFor(names));
    expect(answer?.response?.message).toBeUndefined();
    expect(answer?.response?.errors?.[0]?.message).toBe('À revoir : Titre, Lieu');
  });
});

function argumentsFor(error: Error): Parameters<AfterErrorHook>[0] {
  // The hook reads nothing else.
  return { error, result: { errors: [{ message: error.message }] } } as unknown as Parameters<AfterErrorHook>[0];
}
