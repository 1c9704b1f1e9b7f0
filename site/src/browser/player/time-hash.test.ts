import { expect, it } from 'vitest';
import { indexAt, secondOf } from './time-hash.ts';

it('reads the second that an address names, and nothing else', () => {
  expect(['#t=83', '#t=83-2', '#t=0', '#t=', '#t=1:23', '#presentation', '', '#t=1e9'].map(secondOf)).toEqual([
    83,
    83,
    0,
    null,
    null,
    null,
    null,
    null,
  ]);
});

it('finds what is being said at a moment', () => {
  expect([-1, 0, 4.9, 5, 60].map((moment) => indexAt([0, 5, 5, 12], moment))).toEqual([-1, 0, 0, 2, 3]);
});
