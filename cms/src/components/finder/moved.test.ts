import { expect, it } from 'vitest';
import { moved } from './moved.ts';

it.each([
  [0, 'ArrowDown', 1],
  [2, 'ArrowDown', 0],
  [0, 'ArrowUp', 2],
  [1, 'a', null],
])('goes from %i with %s to %s, of three', (place, key, next) => {
  expect(moved(place, key, 3)).toBe(next);
});

it('stays where there is nothing', () => {
  expect(moved(0, 'ArrowDown', 0)).toBeNull();
});
