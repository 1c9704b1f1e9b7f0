import type { Question } from './question.ts';

const MEASURES = 'measures';

/** What pages weigh. */
export const measures: Question<'measures'> = {
  answer: (_filter, content) => content.measures,
  keys: () => [MEASURES],
  touchedBy: { measures: () => [MEASURES] },
};
