import { describe, expect, it } from 'vitest';
import { isBefore, problemOfEnd } from './order.ts';

const plain = (text: string | null) => text?.replace(/\u00a0/g, ' ');

describe('the end of a meeting', () => {
  it.each([
    ['9:00', '10:30'],
    ['20 h', '1 h'],
    ['22:00', '09:00'],
    ['20:00', '00:00'],
    ['9:00', null],
    [null, '10:30'],
    ['9:00', 'bientôt'],
  ])('of %s is %s', (start, end) => {
    expect(problemOfEnd(start, end)).toBeNull();
  });

  it.each([
    ['14:00', '9:00'],
    ['9:00', '9:00'],
    ['10:00', '09:59'],
  ])('of %s is not %s', (start, end) => {
    expect(problemOfEnd(start, end)).toMatch(/^La fin .* ne vient pas après le début/);
  });

  it('is named with the start, and what to do', () => {
    expect(plain(problemOfEnd('14:00', '9:00'))).toBe(
      'La fin (9 h) ne vient pas après le début (14 h). Après minuit, une fin se comprend du lendemain si cela fait douze heures au plus. Corrigez l’une ou l’autre.',
    );
  });
});

describe('a date known in part', () => {
  it.each([
    ['2020', '2021', true],
    ['2021-03', '2021', false],
    ['2021', '2021-03', false],
    ['2021-02', '2021-03-18', true],
    ['2021-03-17', '2021-03-18', true],
  ])('%s is before %s: %s', (date, other, expected) => {
    expect(isBefore(date, other)).toBe(expected);
  });
});
