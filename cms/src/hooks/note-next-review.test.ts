import { expect, it } from 'vitest';
import { nextReview } from './note-next-review.ts';

const commitment = (reviewOn: string | null) => ({ progress: { reviewOn } });

it('a manifesto is to be looked at again on the first day that one of its commitments is', () => {
  const chapters = [
    { commitments: [commitment('2027-03-01T12:00:00.000Z'), commitment(null)] },
    { commitments: [commitment('2026-12-15T12:00:00.000Z'), { progress: null }] },
    { commitments: null },
  ];
  expect(nextReview({ chapters })).toBe('2026-12-15T12:00:00.000Z');
});

it('one whose commitments have no such day is not', () => {
  expect(nextReview({ chapters: [{ commitments: [commitment(null)] }] })).toBeNull();
  expect(nextReview({ chapters: null })).toBeNull();
});
