import type { ContentCollection } from 'content-models';
import { pick } from './pick.ts';
import type { Question } from './question.ts';

/** A field of whichever document of a collection. */
const fieldKey = (collection: ContentCollection, field: string) => `field ${collection}/* ${field}`;

/** Some fields of every document of a collection, by title. */
export const all: Question<'all'> = {
  answer: ({ collection, fields }, content) => content.byTitle(collection).map((document) => pick(document, fields)),
  // The title decides the order, asked for or not.
  keys: ({ collection, fields }) => ['title', ...fields].map((field) => fieldKey(collection, field)),
  touchedBy: {
    content: ({ versions, fields }) =>
      versions.flatMap(({ collection }) => fields.map((field) => fieldKey(collection, field))),
  },
};
