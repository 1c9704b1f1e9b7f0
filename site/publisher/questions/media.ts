import { referenceKey, type ContentReference } from 'content-models';
import type { Question } from './question.ts';

const contentKey = (content: ContentReference) => `content ${referenceKey(content)}`;

/** A picture. */
export const media: Question<'media'> = {
  answer: ({ id }, content) => content.get({ collection: 'media', id }) ?? null,
  keys: ({ id }) => [contentKey({ collection: 'media', id })],
  touchedBy: { content: ({ versions }) => versions.map(contentKey) },
};
