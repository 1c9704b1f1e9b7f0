import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutAtWord } from './cut-at-word.ts';

it('leaves a short text as it is, on one line', () => {
  expect(cutAtWord('Une phrase.\n\nUne autre.', 160)).toBe('Une phrase. Une autre.');
});

it('cuts a long text at a word, and says so', () => {
  expect(cutAtWord('Les territoires, ensemble, avancent', 25)).toBe('Les territoires…');
  expect(cutAtWord('Il a dit «\u00a0oui\u00a0» hier', 13)).toBe('Il a dit…');
});

it('cuts a word that is too long by itself, between two characters', () => {
  expect(cutAtWord('a😀😀😀😀', 6)).toBe('a😀😀…');
  expect(cutAtWord('a😀😀😀😀', 5)).toBe('a😀…');
});

it('is never longer than the limit, and begins as the text does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.integer({ min: 5, max: 160 }), (text, limit) => {
      const cut = cutAtWord(text, limit);
      expect(cut.length).toBeLessThanOrEqual(limit);
      expect(cut.isWellFormed()).toBe(true);
      expect(cut).not.toContain('\n');
    }),
  );
});
