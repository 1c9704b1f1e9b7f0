import { describe, expect, it } from 'vitest';
import { describeAdmin, isSteady } from './describe-admin.ts';

const corpus = (documents: number, median: number) => ({
  documents,
  measures: { completedInMs: 1200, questions: { 'home-page': { count: 5, median, worst: median } } },
});

describe('the measures of the admin', () => {
  it('are told a column a corpus, with how they grow', () => {
    const lines = describeAdmin([corpus(100, 10), corpus(10_000, 14)]);
    expect(lines.find((line) => line.startsWith('accueil'))).toMatch(/10,0 +14,0 +×1,4$/);
  });

  it('are fine while the home page takes about as long', () => {
    expect(isSteady([corpus(100, 10), corpus(10_000, 14)])).toBe(true);
    expect(isSteady([corpus(100, 10), corpus(10_000, 16)])).toBe(false);
  });
});
