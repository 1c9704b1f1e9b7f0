import type { PublishedCollection } from 'content-models';
import { extentOf } from './count-extent.ts';
import type { Question } from './question.ts';

const extentKey = (collection: PublishedCollection) => `extent ${collection}`;

/** How much a collection holds. */
export const extent: Question<'extent'> = {
  answer: ({ collection }, content) => extentOf(content.all(collection)),
  keys: ({ collection }) => [extentKey(collection)],
  touchedBy: {
    content: ({ documents, hasLastChangeMoved }) =>
      hasLastChangeMoved ? documents.map(({ collection }) => extentKey(collection)) : [],
  },
};
