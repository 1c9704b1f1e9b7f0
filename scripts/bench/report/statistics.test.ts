import { describe, expect, it } from 'vitest';
import { growth, percentile, summarize } from './statistics.ts';

describe('a summary', () => {
  it('has the middle and the worst of the measures, in whatever order they came', () => {
    expect(summarize([30, 10, 20])).toEqual({ count: 3, median: 20, worst: 30 });
  });

  it('takes half the way between the two in the middle', () => {
    expect(summarize([10, 40, 20, 30])).toEqual({ count: 4, median: 25, worst: 40 });
  });

  it('says nothing of no measure', () => {
    expect(summarize([])).toBeUndefined();
  });
});

describe('growth', () => {
  it('is how many times the first', () => {
    expect(growth(20, 50)).toBe(2.5);
  });

  it('is unknown without both', () => {
    expect([growth(undefined, 1), growth(1, undefined), growth(0, 1)]).toEqual([undefined, undefined, undefined]);
  });
});

describe('a percentile', () => {
  it('is the least value that so many measures do not exceed', () => {
    const measures = Array.from({ length: 20 }, (_, index) => 20 - index);
    expect([0, 0.5, 0.95, 1].map((part) => percentile(measures, part))).toEqual([1, 10, 19, 20]);
  });
});
