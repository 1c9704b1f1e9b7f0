import type { Question } from './question.ts';
import { STANDINGS_DEPEND, standingsIn } from './standings.ts';

/** Where every commitment stands. */
export const progress: Question<'progress'> = {
  answer: ({ theme }, content) =>
    standingsIn(content)
      .map(({ commitment }) => commitment)
      .filter(({ themes }) => theme === undefined || themes.includes(theme)),
  ...STANDINGS_DEPEND,
};
