import { describe, expect, it } from 'vitest';
import { formatElapsed, progressBar } from './elapsed.ts';

describe('formatElapsed', () => {
  it.each([
    [0, '0,0\u00a0s'],
    [449, '0,4\u00a0s'],
    [9949, '9,9\u00a0s'],
    [9951, '10\u00a0s'],
    [59_400, '59\u00a0s'],
    [65_000, '1\u00a0min\u00a005\u00a0s'],
  ])('writes %i ms as %s', (milliseconds, text) => {
    expect(formatElapsed(milliseconds)).toBe(text);
  });
});

describe('progressBar', () => {
  it.each([
    [0, 10, '░░░░ 0/10'],
    [5, 10, '██░░ 5/10'],
    [12, 10, '████ 12/10'],
  ])('draws %i of %i', (done, total, bar) => {
    expect(progressBar(done, total, 4)).toBe(bar);
  });
});
