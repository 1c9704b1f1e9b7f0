import { expect, it } from 'vitest';
import { formatHours } from './hours.ts';

it('tells the hours that are known', () => {
  const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null;
  expect(plain(formatHours('09:00', '17:30'))).toBe('de 9 h à 17 h 30');
  expect(plain(formatHours('09:00', null))).toBe('à partir de 9 h');
  expect(formatHours(null, null)).toBeNull();
});
