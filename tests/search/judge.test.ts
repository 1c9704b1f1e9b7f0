import { describe, expect, it } from 'vitest';
import { judge, scoreOf, type Verdict } from './judge.ts';
import type { AskedQuestion } from './questions.ts';

const QUESTION: AskedQuestion = { kind: 'names', question: 'Oberti', answers: ['/a/', '/b/'] };

const PAGE = `<main><h2 id="début">Début</h2><p>Un <b>mot</b>.</p>
  <table><tr id="seance-1f"><td>Clôture</td></tr><tr id="seance-2e"><td>Ouverture</td></tr></table>
  <ol><li id="t=60">Une minute</li><li id="t=70-2">Puis dix secondes</li><li id="t=90">Puis vingt</li></ol></main>`;

const found = (...hrefs: string[]) => hrefs.map((href) => ({ href, address: href.split('#')[0] ?? '' }));

async function isPlaceRight(place: string, ...hrefs: string[]): Promise<boolean | null> {
  const asked = { ...QUESTION, place };
  return (await judge(asked, found(...hrefs), () => Promise.resolve(PAGE))).isPlaceRight;
}

describe('a verdict', () => {
  it('has the rank of the first right page, and none where no page is right', async () => {
    const ranks = [found('/x/', '/b/', '/a/'), found('/x/'), []].map(
      async (pages) => (await judge(QUESTION, pages, () => Promise.resolve(PAGE))).rank,
    );
    expect(await Promise.all(ranks)).toEqual([2, null, null]);
  });

  it('says nothing of a place that nobody looked for', async () => {
    expect((await judge(QUESTION, found('/a/#x'), () => Promise.resolve(PAGE))).isPlaceRight).toBeNull();
  });

  it('takes the anchor of the page that has the place, however it is encoded', async () => {
    expect(await isPlaceRight('/a/#début', '/b/#autre', '/a/#d%C3%A9but')).toBe(true);
    expect(await isPlaceRight('/a/#début', '/b/#début', '/a/')).toBe(false);
    expect(await isPlaceRight('/a/#début', '/b/#début')).toBe(false);
  });

  it('takes a page for the place of what has one of its own', async () => {
    expect(await isPlaceRight('/a/seance/', '/b/', '/a/seance/#t')).toBe(true);
    expect(await isPlaceRight('/a/seance/', '/a/#seance')).toBe(false);
  });

  it('takes a second of a recording that is no more than fifteen away', async () => {
    expect(await isPlaceRight('/a/#t=60', '/a/#t=70-2')).toBe(true);
    expect(await isPlaceRight('/a/#t=60', '/a/#t=90')).toBe(false);
  });

  it('finds the anchor of a place by its words', async () => {
    expect(await isPlaceRight('/a/#:~:text=Clôture', '/a/#seance-1f')).toBe(true);
    expect(await isPlaceRight('/a/#:~:text=Clôture', '/a/#seance-2e')).toBe(false);
    expect(await isPlaceRight('/a/#:~:text=Un mot', '/a/#d%C3%A9but')).toBe(true);
  });

  it('refuses a place that its page does not have', async () => {
    await expect(isPlaceRight('/a/#ailleurs', '/a/')).rejects.toThrow('/a/#ailleurs');
    await expect(isPlaceRight('/a/#:~:text=Ailleurs', '/a/')).rejects.toThrow('Ailleurs');
  });
});

describe('a score', () => {
  it('counts first answers, the first five, places and empty answers', () => {
    const verdict = (rank: number | null, isRight: boolean | null, count = 10): Verdict => ({
      question: QUESTION,
      found: Array.from({ length: count }, () => ({ address: '/x/', href: '/x/' })),
      rank,
      isPlaceRight: isRight,
    });
    expect(scoreOf([verdict(1, true), verdict(2, false), verdict(6, null), verdict(null, null, 0)])).toEqual({
      questions: 4,
      atOne: 0.25,
      atFive: 0.5,
      meanReciprocalRank: (1 + 1 / 2 + 1 / 6) / 4,
      places: 2,
      placesRight: 1,
      empty: 1,
    });
  });
});
