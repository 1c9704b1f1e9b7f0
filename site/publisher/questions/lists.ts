import type { FiledCollection, ListKey } from 'content-models';
import type { Question } from './question.ts';

/** The lists of a collection, or those that one of them is cut into. */
export function listsKey(collection: FiledCollection, within?: ListKey): string {
  return `lists ${collection}${within === undefined ? '' : `/${within}`}`;
}

/** Which lists there are. */
export const lists: Question<'lists'> = {
  answer: ({ collection, within }, content) => content.listSizes(collection, within).map(({ list }) => list),
  keys: ({ collection, within }) => [listsKey(collection, within)],
  touchedBy: {
    content: ({ places, haveListsChanged }) =>
      haveListsChanged
        ? places.flatMap(({ collection, list }) => [listsKey(collection), listsKey(collection, list)])
        : [],
  },
};
