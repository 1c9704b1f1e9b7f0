import fc from 'fast-check';
import { expect, it } from 'vitest';
import { securityExpiry } from './security-expiry.ts';

const DAY = 24 * 3600 * 1000;

it('is between ten months and a year ahead, whatever the day', () => {
  const days = fc.date({ min: new Date('2024-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const ahead = Date.parse(securityExpiry(date.toISOString().slice(0, 10))) - date.getTime();
      expect(ahead).toBeGreaterThan(300 * DAY);
      expect(ahead).toBeLessThan(366 * DAY);
    }),
  );
});

it('is the same all month long', () => {
  expect(securityExpiry('2026-11-01')).toBe('2027-10-01T00:00:00.000Z');
  expect(securityExpiry('2026-11-30')).toBe('2027-10-01T00:00:00.000Z');
});
