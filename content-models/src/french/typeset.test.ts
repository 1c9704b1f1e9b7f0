import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset } from './typeset.ts';

describe('typeset', () => {
  it.each([
    ['Quoi ?', 'Quoi\u00a0?'],
    ['Presse : un mot ; deux !', 'Presse\u00a0: un mot\u00a0; deux\u00a0!'],
    ['dit « oui » et non', 'dit «\u00a0oui\u00a0» et non'],
    ['1 130 participants', '1\u00a0130 participants'],
    ['1 234 567 habitants', '1\u00a0234\u00a0567 habitants'],
    ['en hausse de 12 %', 'en hausse de 12\u00a0%'],
    ['une fine\u202f!', 'une fine\u00a0!'],
  ])('makes the spaces of « %s » non-breaking', (typed, expected) => {
    expect(typeset(typed)).toBe(expected);
  });

  it.each(['https://exemple.fr/a:b', 'à 10:02', '17 18 mars', 'le 3 avril 2024', '01 99 00 12 34', 'a!b'])(
    'leaves « %s » as typed',
    (typed) => {
      expect(typeset(typed)).toBe(typed);
    },
  );

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(' ', '\u00a0', '«', '»', ':', '!', '1', '234', 'é', '%') }),
        (text) => {
          expect(typeset(typeset(text))).toBe(typeset(text));
        },
      ),
    );
  });

  it('changes nothing but spaces', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeset(text).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
