import type { Card } from 'content-models';
import { expect, it } from 'vitest';
import { uniqueCards } from './unique-cards.ts';

const card = (id: number, address: string | null = `/evenements/${String(id)}/`): Card => ({
  collection: 'events',
  id,
  title: 'Forum',
  address,
  summary: null,
  publishedAt: '2025-01-10T08:00:00.000Z',
  date: null,
  endsOn: null,
  endsInParisOn: null,
  kind: null,
  status: null,
  place: null,
  venue: null,
  languages: [],
  themes: [],
  cover: null,
  isExample: false,
});

it('keeps each card once, in order, without the document itself nor what has no page', () => {
  const cards = [card(2), card(1), card(3, null), card(2), card(4)];
  expect(uniqueCards({ collection: 'events', id: 1 }, cards).map(({ id }) => id)).toEqual([2, 4]);
});
