import { describe, expect, it } from 'vitest';
import { heldOf, problemOfNumber, shownOf } from './number-writing.ts';

describe('what the form holds of a number', () => {
  it('is the number, however it was typed', () => {
    expect([heldOf('1\u202f300'), heldOf('12,5'), heldOf(' ')]).toEqual([1300, 12.5, null]);
  });

  it('is no part of what is no number, even for who reads its beginning', () => {
    expect(Number.parseFloat(String(heldOf('12 pommes')))).toBeNaN();
    expect(shownOf(heldOf('12 pommes'), String)).toBe('12 pommes');
  });
});

describe('problemOfNumber', () => {
  it('takes a whole number within the limits', () => {
    expect(problemOfNumber(1300, { min: 0, max: 2000 })).toBeNull();
  });

  it.each([
    ['« douze »', /pas un nombre/],
    [NaN, /pas un nombre/],
    [12.5, /nombre entier/],
    [-1, /Écrivez 0 au moins/],
    [3000, /Écrivez 2\u00a0000 au plus/],
  ])('says why %s is not taken', (held, reason) => {
    expect(problemOfNumber(held, { min: 0, max: 2000 })).toMatch(reason);
  });

  it('writes the limits of a year without thousands', () => {
    expect(problemOfNumber(3000, { max: 2999, write: String })).toBe('Écrivez 2999 au plus.');
  });
});
