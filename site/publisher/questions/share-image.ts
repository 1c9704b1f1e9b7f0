import { shareImageAddress } from '../share-images/share-image-file.ts';
import type { Question } from './question.ts';

/** The image that shows some facts: nothing that is published changes it. */
export const shareImage: Question<'shareImage'> = {
  answer: (facts, _content, { hasDrawer }) => (hasDrawer === true ? shareImageAddress(facts) : null),
  keys: () => ['shareImage'],
  touchedBy: {},
};
