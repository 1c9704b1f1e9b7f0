import { contentKey } from './content-key.ts';
import type { Question } from './question.ts';

/** A picture. */
export const media: Question<'media'> = {
  answer: ({ id }, content) => content.get({ collection: 'media', id }) ?? null,
  keys: ({ id }) => [contentKey({ collection: 'media', id })],
  touchedBy: { content: ({ versions }) => versions.filter(({ collection }) => collection === 'media').map(contentKey) },
};
