import type { Question } from './question.ts';

/** When what is shown becomes public: nothing that is published changes it. */
export const embargo: Question<'embargo'> = {
  answer: (_filter, _content, { embargo: hour }) => hour ?? null,
  keys: () => ['embargo'],
  touchedBy: {},
};
