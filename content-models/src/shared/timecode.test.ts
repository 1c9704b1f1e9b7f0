import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTimecode, parseTimecode } from './timecode.ts';

describe('timecodes', () => {
  it.each([
    ['83', 83],
    ['1:23', 83],
    ['01:23', 83],
    ['75:00', 4500],
    ['1:02:03', 3723],
    ['01:02:03.250', 3723],
    [' 0:05 ', 5],
  ])('are read as people write them: %s', (text, seconds) => {
    expect(parseTimecode(text)).toBe(seconds);
  });

  it.each(['', 'midi', '1:2', '1:75', '1:75:00', '-5', '1:00:00:00', '12h30'])('are refused otherwise: %s', (text) => {
    expect(parseTimecode(text)).toBeNull();
  });

  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 * 3600 }), (seconds) => {
        expect(parseTimecode(formatTimecode(seconds))).toBe(seconds);
      }),
    );
  });
});
