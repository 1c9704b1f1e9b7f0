import { lists } from './lists.ts';
import type { Question } from './question.ts';

/** Which lists there are, and how many documents each holds: they change together. */
export const listSizes: Question<'listSizes'> = {
  answer: ({ collection, within }, content) => content.listSizes(collection, within),
  keys: lists.keys,
  touchedBy: {},
};
