import { referenceKey, type ContentReference } from 'content-models';
import type { Question } from './question.ts';

const cardKey = (document: ContentReference) => `card ${referenceKey(document)}`;

/** What lists and links show of a document. */
export const card: Question<'card'> = {
  answer: (target, content) => content.card(target) ?? null,
  keys: (target) => [cardKey(target)],
  touchedBy: { content: ({ cards, hasCardChanged }) => (hasCardChanged ? cards.map(cardKey) : []) },
};
