import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostErrors, nearestWords, typingErrors } from './typing-errors.ts';

describe('typingErrors', () => {
  it.each([
    ['ilectronisme', 'illectronisme', 1],
    ['chrate', 'charte', 1],
    ['rgdp', 'rgpd', 1],
    ['concertasion', 'concertation', 1],
    ['metropolle', 'metropole', 1],
    ['nmérique', 'numerique', 2],
    ['labels', 'labels', 0],
  ])('%s, %s: %i', (typed, meant, errors) => {
    expect(typingErrors(typed, meant, 2)).toBe(errors);
  });

  it('is the same from either word, and above the most for words further apart', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat({ max: 3 }), (a, b, most) => {
        const whole = typingErrors(a, b, 20);
        expect(typingErrors(b, a, 20)).toBe(whole);
        const within = typingErrors(a, b, most);
        if (whole <= most) expect(within).toBe(whole);
        else expect(within).toBeGreaterThan(most);
      }),
    );
  });
});

it('looks for one error from four letters, two from eight', () => {
  expect(['elu', 'elus', 'charter', 'chartes8', 'x'].map(mostErrors)).toEqual([0, 1, 1, 2, 0]);
  expect(nearestWords('elx', ['elu'])).toEqual([]);
  expect(nearestWords('chrate', ['carte', 'charte', 'charité', 'autre'])).toEqual([{ word: 'charte', errors: 1 }]);
  // The same first letter first.
  expect(nearestWords('maire', ['paire', 'mairie', 'faire']).map(({ word }) => word)).toEqual([
    'mairie',
    'faire',
    'paire',
  ]);
});
