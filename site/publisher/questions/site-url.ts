import type { Question } from './question.ts';

/** Origin of the public site: nothing that is published changes it. */
export const siteUrl: Question<'siteUrl'> = {
  answer: (_filter, _content, { siteUrl: origin }) => origin,
  keys: () => ['siteUrl'],
  touchedBy: {},
};
