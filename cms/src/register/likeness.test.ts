import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areOneMistakeApart, likeness, trigrams } from './likeness.ts';

const code = fc.string({ unit: fc.constantFrom('0', '1', '2', '3', '4', '9', 'A'), minLength: 2, maxLength: 9 });
const figure = fc.constantFrom('0', '1', '2', '4', 'A');

describe('two codes', () => {
  it.each([
    ['44143', '44153'],
    ['44143', '4143'],
    ['44143', '441143'],
    ['44143', '44413'],
  ])('%s and %s are one mistake apart', (a, b) => {
    expect(areOneMistakeApart(a, b)).toBe(true);
  });

  it.each([
    ['44143', '44143'],
    ['44143', '44250'],
    ['44143', '34144'],
    ['44143', '143'],
  ])('%s and %s are not', (a, b) => {
    expect(areOneMistakeApart(a, b)).toBe(false);
  });

  it('are so whichever comes first', () => {
    fc.assert(fc.property(code, code, (a, b) => areOneMistakeApart(a, b) === areOneMistakeApart(b, a)));
  });

  it('are so when a figure of one is another, wherever it is', () => {
    fc.assert(
      fc.property(code, figure, fc.nat(), (original, other, where) => {
        const place = where % original.length;
        const mistaken = original.slice(0, place) + other + original.slice(place + 1);
        expect(areOneMistakeApart(original, mistaken)).toBe(mistaken !== original);
      }),
    );
  });

  it('are so when a figure of one is missing, wherever it is', () => {
    fc.assert(
      fc.property(code, fc.nat(), (original, where) => {
        const place = where % original.length;
        expect(areOneMistakeApart(original, original.slice(0, place) + original.slice(place + 1))).toBe(true);
      }),
    );
  });
});

describe('two names', () => {
  it('are alike as much as they share', () => {
    const name = trigrams('nantes metropole');
    expect(likeness(name, name)).toBe(1);
    expect(likeness(name, trigrams('xyz'))).toBe(0);
    expect(likeness(name, trigrams('nante metropole'))).toBeGreaterThan(likeness(name, trigrams('nantes')));
  });
});
