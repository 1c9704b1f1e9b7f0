import { yearOf, type DatedCollection, type Theme } from 'content-models';
import type { Question } from './question.ts';

const themeYearsKey = (theme: Theme) => `years of ${theme}`;

/** How many documents bear a theme, year by year. */
export const themeYears: Question<'themeYears'> = {
  answer: ({ theme, collections }, content) => {
    const years = new Map<number, Partial<Record<DatedCollection, number>>>();
    for (const collection of collections) {
      for (const { date } of content.select({ collections: [collection], theme, order: 'newest', limit: Infinity })) {
        if (date === null) continue;
        const counts = years.get(yearOf(date)) ?? {};
        years.set(yearOf(date), { ...counts, [collection]: (counts[collection] ?? 0) + 1 });
      }
    }
    return [...years].toSorted(([a], [b]) => b - a).map(([year, counts]) => ({ year, counts }));
  },
  keys: ({ theme }) => [themeYearsKey(theme)],
  touchedBy: {
    content: ({ cards, hasCardChanged }) =>
      hasCardChanged ? cards.flatMap(({ themes }) => themes.map(themeYearsKey)) : [],
  },
};
