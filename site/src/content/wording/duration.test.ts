import { expect, it } from 'vitest';
import { formatDuration } from './duration.ts';

it('speaks in seconds, minutes or hours', () => {
  expect([45, 3120, 3900, 7200].map(formatDuration)).toEqual([
    '45\u00a0s',
    '52\u00a0min',
    '1\u00a0h\u00a005\u00a0min',
    '2\u00a0h',
  ]);
});
