import { describe, expect, it } from 'vitest';
import { formatNumber, readNumber } from './numbers.ts';

describe('readNumber', () => {
  it.each([
    ['1300', 1300],
    ['1 300', 1300],
    ['1\u00a0300', 1300],
    ['1\u202f300\u202f000', 1_300_000],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1 300,25', 1300.25],
    ['0', 0],
    ['−3', -3],
    ['- 3', -3],
    [' 42 ', 42],
  ])('reads « %s »', (text, value) => {
    expect(readNumber(text)).toEqual({ value });
  });

  it.each(['douze', '12 pommes', '1 30', '12,5,3', '12,', '1e3', '', '0x10', 'NaN', '9'.repeat(20)])(
    'keeps nothing of « %s »',
    (text) => {
      expect(readNumber(text)).toEqual({ problem: expect.stringContaining('Ce n’est pas un nombre') as string });
    },
  );

  it('asks which of two numbers is meant', () => {
    expect(readNumber('1.300')).toEqual({ problem: expect.stringContaining('1\u00a0300, ou une virgule') as string });
  });

  it('reads what is shown', () => {
    for (const value of [0, 12.5, 1300, 683_981, -7]) expect(readNumber(formatNumber(value))).toEqual({ value });
  });
});
