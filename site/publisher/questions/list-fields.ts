import type { FiledCollection, ListKey } from 'content-models';
import { listKey } from './list.ts';
import { pick } from './pick.ts';
import type { Question } from './question.ts';

/** A field of whichever document of a list. */
const fieldKey = (collection: FiledCollection, list: ListKey, field: string) =>
  `field ${collection}/${list}/* ${field}`;

/** Some fields of every document of a list. */
export const listFields: Question<'listFields'> = {
  answer: ({ collection, list, fields }, content) =>
    content.inList(collection, list)?.map((document) => pick(document, fields)) ?? null,
  // Whom the list holds is a matter of the list.
  keys: ({ collection, list, fields }) => [
    listKey(collection, list),
    ...fields.map((field) => fieldKey(collection, list, field)),
  ],
  touchedBy: {
    content: ({ places, fields }) =>
      places.flatMap(({ collection, list }) => fields.map((field) => fieldKey(collection, list, field))),
  },
};
