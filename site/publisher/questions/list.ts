import type { FiledCollection, ListKey } from 'content-models';
import type { Question } from './question.ts';

/** Which documents a list holds, and their cards. */
export const listKey = (collection: FiledCollection, list: ListKey) => `list ${collection}/${list}`;

/** What the page of a list shows itself. */
export const list: Question<'list'> = {
  answer: ({ collection, list: key }, content) => content.list(collection, key),
  keys: ({ collection, list: key }) => [listKey(collection, key)],
  touchedBy: {
    content: ({ places, hasCardChanged }) =>
      hasCardChanged
        ? places.flatMap(({ collection, list: key, sublist }) =>
            sublist === null ? [listKey(collection, key)] : [listKey(collection, key), listKey(collection, sublist)],
          )
        : [],
  },
};
