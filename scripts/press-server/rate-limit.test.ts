import { expect, it } from 'vitest';
import { RateLimit } from './rate-limit.ts';

it('lets through so many in a time, and others once the first ones are old', () => {
  let now = 0;
  const limit = new RateLimit({ most: 2, withinMs: 1000, now: () => now });
  expect([limit.take(), limit.take(), limit.take()]).toEqual([true, true, false]);
  now = 999;
  expect(limit.take()).toBe(false);
  now = 1000;
  expect([limit.take(), limit.take(), limit.take()]).toEqual([true, true, false]);
});
