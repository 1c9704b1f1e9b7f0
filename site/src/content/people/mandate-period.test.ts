import { expect, it } from 'vitest';
import { formatMandatePeriod } from './mandate-period.ts';

it('says from when to when a mandate is known to be held', () => {
  const periods = [
    { from: '2014', to: '2020-07' },
    { from: '2020-07-05', to: '2026-03-01' },
    { from: '2017-10', to: '2020' },
    { from: '2020', to: null },
    { from: '2020-07-05', to: null },
    { from: null, to: '2020' },
    { from: null, to: null },
  ];
  expect(periods.map(formatMandatePeriod)).toEqual([
    'de 2014 à juillet 2020',
    'du 5\u00a0juillet 2020 au 1er\u00a0mars 2026',
    'd’octobre 2017 à 2020',
    'depuis 2020',
    'depuis le 5\u00a0juillet 2020',
    'jusqu’en 2020',
    null,
  ]);
});
