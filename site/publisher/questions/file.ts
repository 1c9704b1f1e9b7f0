import { contentKey } from './content-key.ts';
import type { Question } from './question.ts';

/** A file to download. */
export const file: Question<'file'> = {
  answer: ({ id }, content) => content.get({ collection: 'documents', id }) ?? null,
  keys: ({ id }) => [contentKey({ collection: 'documents', id })],
  touchedBy: {
    content: ({ versions }) => versions.filter(({ collection }) => collection === 'documents').map(contentKey),
  },
};
