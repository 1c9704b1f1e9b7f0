import type { Card } from 'content-models';
import { describe, expect, it } from 'vitest';
import { groupByYear } from './group-by-year.ts';
import { mergeNewest } from './merge-newest.ts';

const card = (date: string | null): Card => ({
  collection: 'manifestos',
  id: 1,
  title: 'Texte',
  address: '/manifestes/texte/',
  summary: null,
  publishedAt: '2025-01-10T08:00:00.000Z',
  date,
  endsOn: null,
  endsInParisOn: null,
  kind: 'manifesto',
  status: null,
  place: null,
  venue: null,
  languages: [],
  themes: [],
  cover: null,
  isExample: false,
});
const dates = (cards: readonly Card[]) => cards.map(({ date }) => date);

describe('lists of cards', () => {
  it('merge newest first, a year alone standing for its end', () => {
    const merged = mergeNewest(
      [
        [card('2025-03-10'), card('2021')],
        [card('2025'), card('2023-07')],
      ],
      3,
    );
    expect(dates(merged)).toEqual(['2025', '2025-03-10', '2023-07']);
  });

  it('group by year in the order given, without what has no date', () => {
    const years = groupByYear([card('2025-03-10'), card('2025'), card(null), card('2017-12')]);
    expect(years.map(({ year, cards }) => [year, cards.length])).toEqual([
      [2025, 2],
      [2017, 1],
    ]);
  });
});
