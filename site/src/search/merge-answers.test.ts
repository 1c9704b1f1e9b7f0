import { describe, expect, it } from 'vitest';
import { mergeAnswers } from './merge-answers.ts';
import type { PagefindAnswer } from './pagefind.ts';

const answer = (scores: Record<string, number>, filters: PagefindAnswer['filters'] = {}): PagefindAnswer => ({
  results: Object.entries(scores).map(([id, score]) => ({ id, score, data: () => Promise.reject(new Error(id)) })),
  filters,
});
const ids = (merged: PagefindAnswer) => merged.results.map(({ id }) => id);

describe('mergeAnswers', () => {
  it('ranks the results of both indexes together', () => {
    const merged = mergeAnswers({ main: answer({ a: 3, b: 1 }), delta: answer({ c: 2 }), superseded: new Set() });
    expect(ids(merged)).toEqual(['a', 'c', 'b']);
  });

  it('leaves out what is superseded, even if the new version is not found', () => {
    const merged = mergeAnswers({ main: answer({ a: 3, b: 1 }), delta: null, superseded: new Set(['a']) });
    expect(ids(merged)).toEqual(['b']);
  });

  it('adds the counts of each filter', () => {
    const main = answer({}, { Type: { Page: 2 }, Année: { 2024: 1 } });
    const delta = answer({}, { Type: { Page: 1, Communiqué: 1 } });
    expect(mergeAnswers({ main, delta, superseded: new Set() }).filters).toEqual({
      Type: { Page: 3, Communiqué: 1 },
      Année: { 2024: 1 },
    });
  });

  it('finds nothing while there is no index', () => {
    expect(mergeAnswers({ main: null, delta: null, superseded: new Set() })).toEqual({ results: [], filters: {} });
  });
});
