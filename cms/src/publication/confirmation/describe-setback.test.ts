import { describe, expect, it } from 'vitest';
import { describeSetback } from './describe-setback.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a document that was refused', () => {
  it('is not said published, and says why in one sentence', () => {
    const message =
      'Le communiqué « Forum » n’a pas été mis en ligne : son champ « Chapô » est vide. Remplissez-le, puis publiez de nouveau.';
    expect(plain(describeSetback({ change: 'published', message, isOnline: false }))).toBe(
      'Non paru : son champ « Chapô » est vide.',
    );
  });

  it('is said with the first of several causes', () => {
    const message = 'L’adresse est prise.\nL’image manque.';
    expect(plain(describeSetback({ change: 'published', message, isOnline: false }))).toBe(
      'Non paru : L’adresse est prise.',
    );
  });

  it('is still online when it could not be withdrawn', () => {
    expect(describeSetback({ change: 'unpublished', message: null, isOnline: true })).toBe('Encore en ligne');
  });

  it('is online in its former version, where it has one', () => {
    const said = describeSetback({ change: 'published', message: 'L’image manque.', isOnline: true });
    expect(plain(said)).toBe('Dernière version non parue : L’image manque.');
  });

  it('is said in one line, cut between two words', () => {
    const said = describeSetback({ change: 'published', message: 'mot '.repeat(100), isOnline: false });
    expect(said.length).toBeLessThan(160);
    expect(said).toMatch(/mot…$/);
  });
});
