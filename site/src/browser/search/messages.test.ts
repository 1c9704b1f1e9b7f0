import { describe, expect, it } from 'vitest';
import { describeResults, suggestionsFor } from './messages.ts';

describe('messages of the search page', () => {
  it('count in French, where zero and one are singular', () => {
    const request = { text: 'sobriété', filters: {} };
    expect([0, 1, 6].map((total) => describeResults(request, total))).toEqual([
      'Aucun résultat pour «\u00a0sobriété\u00a0».',
      '1\u00a0résultat pour «\u00a0sobriété\u00a0».',
      '6\u00a0résultats pour «\u00a0sobriété\u00a0».',
    ]);
  });

  it('name the filters in force', () => {
    expect(describeResults({ text: '', filters: { theme: 'Data' } }, 2)).toBe('2\u00a0résultats, dans\u00a0: Data.');
  });

  it('suggest only what applies', () => {
    expect(suggestionsFor({ text: 'ia', filters: {} })).toHaveLength(2);
    expect(suggestionsFor({ text: 'ia responsable', filters: { type: 'Manifeste' } })).toHaveLength(4);
  });
});
