import { isSelected } from '../content-store/card-index.ts';
import type { Question } from './question.ts';

/** The first cards of some collections: any card may enter, so that there is no key to be touched. */
export const cards: Question<'cards'> = {
  answer: (filter, content) => content.select(filter),
  keys: () => [],
  touchedBy: {},
  selects: (filter, card) => isSelected(card, filter),
};
