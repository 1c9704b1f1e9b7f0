import { expect, it } from 'vitest';
import { openingOf } from './release-opening.ts';

const dateline = { place: 'Rennes', date: '2025-03-10' };

it('begins a release with its place and day, then its lead', () => {
  expect(openingOf({ dateline, lead: 'Un chapô.\n\nSa suite.' })).toEqual([
    'Rennes, le 10\u00a0mars 2025 – Un chapô.',
    'Sa suite.',
  ]);
});

it('says the day of a release without place nor lead', () => {
  expect(openingOf({ dateline: { ...dateline, place: null }, lead: null })).toEqual(['10\u00a0mars 2025']);
});
