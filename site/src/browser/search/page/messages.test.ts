import { describe, expect, it } from 'vitest';
import { answerOf } from '../testing/answers.ts';
import { describeResults, describeWaiting, suggestionsFor } from './messages.ts';
import { EMPTY_REQUEST } from './request.ts';

const REQUEST = { ...EMPTY_REQUEST, text: 'sobriété' };

describe('messages of the search page', () => {
  it('count in French, where zero and one are singular', () => {
    expect([0, 1, 6].map((total) => describeResults(REQUEST, answerOf({ total })))).toEqual([
      'Aucun résultat pour «\u00a0sobriété\u00a0».',
      '1\u00a0résultat pour «\u00a0sobriété\u00a0».',
      '6\u00a0résultats pour «\u00a0sobriété\u00a0».',
    ]);
  });

  it('say that there may be fewer', () => {
    expect(describeResults(REQUEST, answerOf({ total: 6, isTotalKnown: false }))).toMatch(
      /^Au moins 6\u00a0résultats /,
    );
  });

  it('name the filters in force', () => {
    const request = { ...EMPTY_REQUEST, chosen: { type: ['Replay'], theme: ['Data'] } };
    expect(describeResults(request, answerOf({ total: 2 }))).toBe('2\u00a0résultats, dans\u00a0: Replay, Data.');
  });

  it('name what was searched in the place of what was typed, and the words that no result has', () => {
    const correction = { typed: 'ilectronisme xyz abc', searched: 'illectronisme xyz abc' };
    const answer = answerOf({ total: 2, correction, unknownWords: ['xyz', 'abc'] });
    expect(describeResults({ ...REQUEST, text: 'ilectronisme xyz abc' }, answer)).toBe(
      '2\u00a0résultats pour «\u00a0illectronisme xyz abc\u00a0». Aucun résultat ne contient «\u00a0xyz\u00a0» ou «\u00a0abc\u00a0».',
    );
  });

  it('count the pages that wait for the index', () => {
    expect([0, 1, 12].map(describeWaiting)).toEqual([
      null,
      'L’index est en cours de mise à jour\u00a0: 1\u00a0page ne s’y trouve pas encore.',
      'L’index est en cours de mise à jour\u00a0: 12\u00a0pages ne s’y trouvent pas encore.',
    ]);
  });

  it('suggest only what applies', () => {
    expect(suggestionsFor({ ...EMPTY_REQUEST, text: 'ia' })).toHaveLength(2);
    expect(suggestionsFor({ ...EMPTY_REQUEST, text: 'ia responsable', chosen: { type: ['Manifeste'] } })).toHaveLength(
      4,
    );
  });
});
