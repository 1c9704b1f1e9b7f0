import { describe, expect, it } from 'vitest';
import { refusalOf, type Sending } from './limits.ts';

const MEGABYTE = 1_000_000;
const sending: Sending = { isStaff: true, collection: 'documents', size: 500 * MEGABYTE, free: 10_000 * MEGABYTE };
const refusal = (changes: Partial<Sending>) => {
  const found = refusalOf({ ...sending, ...changes });
  return found === null ? null : `${String(found.status)} ${found.message.replaceAll('\u202f', ' ')}`;
};

describe('what is sent', () => {
  it('is read when it is a long video of somebody who works here, or the few words of a visitor', () => {
    expect(refusal({})).toBeNull();
    expect(refusal({ isStaff: false, collection: 'users', size: 200 })).toBeNull();
  });

  it.each([
    [{ isStaff: false }, '401 Rien n’a été envoyé : connectez-vous, puis recommencez.'],
    [{ isStaff: false, size: null }, '401 Rien n’a été envoyé : connectez-vous, puis recommencez.'],
    [{ size: null }, '411 Rien n’a été envoyé : la taille de l’envoi n’est pas annoncée.'],
    [
      { size: 2100 * MEGABYTE },
      '413 Cet envoi pèse 2 100 Mo, la limite est de 2 000 Mo. Compressez le fichier, ou coupez-le en parties.',
    ],
    [
      { collection: 'media', size: 70 * MEGABYTE },
      '413 Cet envoi pèse 70 Mo, la limite est de 60 Mo. Compressez le fichier, ou coupez-le en parties.',
    ],
    [
      { free: 1600 * MEGABYTE },
      '507 Le disque du serveur n’a pas assez de place pour cet envoi : il faut 1 700 Mo, il reste 1 600 Mo. Prévenez la personne chargée de la technique.',
    ],
  ])('is refused before it is read with %o', (changes, expected) => {
    expect(refusal(changes)).toBe(expected);
  });

  it('is read on a full disk when it is a few words', () => {
    expect(refusal({ size: 2000, free: 0 })).toBeNull();
  });
});
