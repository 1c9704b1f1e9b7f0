import { slugify, THEME_KEYS, type PublishedCollection } from 'content-models';
import { morningOf } from './calendar.ts';
import type { Chance } from './chance.ts';
import { sentence } from './sentences.ts';

/** A document as the database of the CMS holds it. */
export type StoredDocument = Record<string, unknown> & { slug: string; title: string };

/** Fields of every document. */
export function common({
  chance,
  number,
  title,
  day,
}: {
  chance: Chance;
  number: number;
  title: string;
  day: string;
}): StoredDocument {
  const moment = morningOf(day);
  return {
    title,
    slug: `${slugify(title, 90)}-n${number}`,
    summary: sentence(chance),
    themes: chance.some(THEME_KEYS, chance.integer(1, 3)),
    publishedAt: moment,
    createdAt: moment,
    updatedAt: moment,
    // Invented, and said to be so on each page.
    isExample: true,
    _status: 'published',
  };
}

/** Some documents of a type, among those already written. */
export function references(chance: Chance, relationTo: PublishedCollection, last: number, count: number) {
  return chance.someIds(last, count).map((value) => ({ relationTo, value }));
}
