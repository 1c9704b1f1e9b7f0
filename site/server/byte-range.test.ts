import { describe, expect, it } from 'vitest';
import { parseByteRange } from './byte-range.ts';

describe('parseByteRange', () => {
  it.each([
    ['bytes=0-0', { first: 0, last: 0 }],
    ['bytes=2-5', { first: 2, last: 5 }],
    ['bytes=4-', { first: 4, last: 9 }],
    ['bytes=-3', { first: 7, last: 9 }],
    ['bytes=-99', { first: 0, last: 9 }],
    ['bytes=8-99', { first: 8, last: 9 }],
  ])('reads %s of ten bytes', (header, range) => {
    expect(parseByteRange(header, 10)).toEqual(range);
  });

  it.each(['bytes=10-', 'bytes=99-120', 'bytes=-0'])('finds %s outside ten bytes', (header) => {
    expect(parseByteRange(header, 10)).toBe('unsatisfiable');
  });

  it.each([undefined, 'bytes=-', 'bytes=0-1,4-5', 'lines=0-1', 'bytes=5-2'])('ignores %s', (header) => {
    expect(parseByteRange(header, 10)).toBeUndefined();
  });
});
