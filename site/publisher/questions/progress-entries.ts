import type { Question } from './question.ts';
import { STANDINGS_DEPEND, standingsIn } from './standings.ts';

/** What happened last to commitments. */
export const progressEntries: Question<'progressEntries'> = {
  answer: ({ limit }, content) =>
    standingsIn(content)
      .flatMap(({ commitment, entries }) => entries.map((entry) => ({ ...entry, commitment })))
      .toSorted((a, b) => b.date.localeCompare(a.date))
      .slice(0, limit),
  ...STANDINGS_DEPEND,
};
