import fc from 'fast-check';
import { formatNumber } from 'content-models';
import { expect, it } from 'vitest';
import { readAmount } from './amount.ts';

it('reads any number as the French write it', () => {
  fc.assert(
    fc.property(fc.nat({ max: 99_999_999 }), fc.constantFrom('', '\u00a0km', ' %', 'h'), (number, unit) => {
      expect(readAmount(formatNumber(number) + unit)).toEqual({ number, unit: unit.trim(), precision: 'exact' });
    }),
  );
  expect(readAmount('1\u00a0561,5')).toMatchObject({ number: 1561.5 });
});

it('knows a floor, a ceiling and a rough number from an exact one', () => {
  const precisions = ['900', 'plus de 900', 'près de 900', 'Environ\u00a0900', 'moins de 900'];
  expect(precisions.map((value) => readAmount(value)?.precision)).toEqual(['exact', 'over', 'about', 'about', 'under']);
});

it('takes nothing else for a number', () => {
  for (const value of ['beaucoup', 'une centaine', '700 ou 850', 'presque 900', '12 sur 15', '', '-3']) {
    expect(readAmount(value), value).toBeNull();
  }
});
