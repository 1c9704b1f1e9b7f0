import type { AskedQuestion, Verdict } from 'tests';
import { describe, expect, it } from 'vitest';
import { describeMisses, shortfalls } from './describe-quality.ts';
import type { Judged } from './quality.ts';

const QUESTION: AskedQuestion = { kind: 'names', question: 'Oberti', answers: ['/a/'], place: '/a/#b' };

const verdict = (rank: number | null, isPlaceRight = true): Verdict => ({
  question: QUESTION,
  found: rank === null ? [] : [{ address: '/x/', href: '/x/#y' }],
  rank,
  isPlaceRight,
});

const judged = (ours: Verdict, peer: Verdict): Judged => {
  const half = { Nous: [ours], Pagefind: [peer], MiniSearch: [peer] };
  return { tuning: half, aside: half };
};

describe('the report of quality', () => {
  it('has nothing to say of a search that misses nothing', () => {
    expect(shortfalls(judged(verdict(1), verdict(1)))).toEqual([]);
    expect(describeMisses(judged(verdict(1), verdict(1)), ['tuning'])).toBe('');
  });

  it('says what is less than asked, and who does as well', () => {
    const found = shortfalls(judged(verdict(2, false), verdict(2)));
    expect(found).toEqual([
      'bonne page en premier\u00a0: 0\u00a0% au lieu de 88\u00a0%',
      'endroit exact\u00a0: 0\u00a0% au lieu de 90\u00a0%',
      'noms\u00a0: pas mieux que Pagefind',
      'noms\u00a0: pas mieux que MiniSearch',
    ]);
    expect(shortfalls(judged(verdict(null), verdict(null)))).toContain('sans aucune réponse\u00a0: 2');
  });

  it('shows what was answered instead, of the halves asked for alone', () => {
    const missed = judged(verdict(2), verdict(1));
    expect(describeMisses(missed, ['tuning'])).toBe(
      'noms\u00a0: «\u00a0Oberti\u00a0» rang 2\n  attendu\u00a0: /a/#b\n  1. /x/#y',
    );
    expect(describeMisses(missed, [])).toBe('');
  });
});
