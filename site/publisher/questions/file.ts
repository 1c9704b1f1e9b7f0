import { referenceKey, type ContentReference } from 'content-models';
import type { Question } from './question.ts';

const contentKey = (content: ContentReference) => `content ${referenceKey(content)}`;

/** A file to download. */
export const file: Question<'file'> = {
  answer: ({ id }, content) => content.get({ collection: 'documents', id }) ?? null,
  keys: ({ id }) => [contentKey({ collection: 'documents', id })],
  touchedBy: { content: ({ versions }) => versions.map(contentKey) },
};
