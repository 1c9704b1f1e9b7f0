import { describe, expect, it } from 'vitest';
import { mergeAnswers } from './merge-answers.ts';
import type { PagefindAnswer } from './pagefind.ts';

const answer = (scores: Record<string, number>, filters: PagefindAnswer['filters'] = {}): PagefindAnswer => ({
  results: Object.entries(scores).map(([id, score]) => ({ id, score, data: () => Promise.reject(new Error(id)) })),
  filters,
});
const ids = (merged: PagefindAnswer) => merged.results.map(({ id }) => id);

describe('mergeAnswers', () => {
  it('ranks the results of all indexes together', () => {
    const merged = mergeAnswers([
      { answer: answer({ a: 3, b: 1 }), superseded: {} },
      { answer: answer({ c: 2 }), superseded: {} },
    ]);
    expect(ids(merged)).toEqual(['a', 'c', 'b']);
  });

  it('leaves out what is superseded in its own index, even if the new version is not found', () => {
    const merged = mergeAnswers([
      { answer: answer({ a: 3, b: 1 }), superseded: { a: {} } },
      { answer: answer({ a: 2 }), superseded: {} },
    ]);
    expect(ids(merged)).toEqual(['a', 'b']);
    expect(merged.results[0]?.score).toBe(2);
  });

  it('adds the counts of each filter, without what is superseded among the results', () => {
    const merged = mergeAnswers([
      {
        answer: answer({ a: 1, b: 1 }, { Type: { Page: 2 }, Année: { 2024: 1 } }),
        superseded: { a: { Type: ['Page'], Année: ['2024'] }, elsewhere: { Type: ['Page'] } },
      },
      { answer: answer({ c: 1 }, { Type: { Page: 1, Communiqué: 1 } }), superseded: {} },
    ]);
    expect(merged.filters).toEqual({ Type: { Page: 2, Communiqué: 1 }, Année: { 2024: 0 } });
  });

  it('finds nothing while there is no index', () => {
    expect(mergeAnswers([])).toEqual({ results: [], filters: {} });
  });
});
