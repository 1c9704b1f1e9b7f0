import { expect, it } from 'vitest';
import { nearMoment } from './near-moment.ts';

/** Half past ten in Paris. */
const now = new Date('2026-12-01T09:30:00Z');

it.each([
  ['2026-12-01T18:00:00Z', 'aujourd’hui à 19:00'],
  ['2026-12-02T08:00:00Z', 'demain à 9:00'],
  ['2026-11-30T21:37:00Z', 'hier à 22:37'],
  // Past midnight in Paris, not yet in London.
  ['2026-12-01T23:30:00Z', 'demain à 0:30'],
  ['2026-12-03T14:05:00Z', 'le 3\u00a0décembre à 15:05'],
  ['2026-03-01T09:02:00Z', 'le 1er\u00a0mars à 10:02'],
  ['2025-12-03T09:02:00Z', 'le 3\u00a0décembre 2025'],
])('writes %s as « %s »', (moment, written) => {
  expect(nearMoment(new Date(moment), now)).toBe(written);
});

it('counts days across a change of the clock', () => {
  expect(nearMoment(new Date('2026-03-29T06:00:00Z'), new Date('2026-03-28T22:30:00Z'))).toBe('demain à 8:00');
});
