import type { Question } from './question.ts';

/** Whether the press may subscribe, and what somebody typed: nothing that is published changes it. */
export const subscription: Question<'subscription'> = {
  answer: (_filter, _content, { sendsMail, attempt }) => ({ isOpen: sendsMail === true, attempt: attempt ?? null }),
  keys: () => ['subscription'],
  touchedBy: {},
};
