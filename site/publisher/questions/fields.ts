import { isPublishedDocument, referenceKey, type ContentReference } from 'content-models';
import { pick } from './pick.ts';
import type { Question } from './question.ts';

const fieldKey = (document: ContentReference, field: string) => `field ${referenceKey(document)} ${field}`;

/** Some fields of a document. */
export const fields: Question<'fields'> = {
  answer: ({ fields: names, ...target }, content) => {
    const document = content.get(target);
    if (document === undefined || !isPublishedDocument(document)) return null;
    return pick(document, ['collection', ...names]);
  },
  keys: ({ fields: names, ...target }) => ['collection', ...names].map((field) => fieldKey(target, field)),
  touchedBy: {
    content: ({ versions, fields: changed }) =>
      versions.flatMap((version) => changed.map((field) => fieldKey(version, field))),
  },
};
