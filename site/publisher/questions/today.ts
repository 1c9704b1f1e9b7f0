import type { Question } from './question.ts';

const TODAY = 'today';

/** The calendar day. */
export const today: Question<'today'> = {
  answer: (_filter, _content, { today: day }) => day,
  keys: () => [TODAY],
  touchedBy: { day: () => [TODAY] },
};
