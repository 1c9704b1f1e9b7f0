import { referenceKey, referencesOf, type ContentReference } from 'content-models';
import type { Question } from './question.ts';

const referrersKey = (target: string) => `referrers ${target}`;
const keyOfTarget = ({ target }: { target: ContentReference }) => referenceKey(target);

/** The documents that refer to one. */
export const referrers: Question<'referrers'> = {
  answer: ({ collections, limit, ...target }, content) =>
    content
      .referrers(target)
      .filter(({ collection }) => collections?.includes(collection) ?? true)
      .slice(0, limit),
  keys: (target) => [referrersKey(referenceKey(target))],
  touchedBy: {
    content: ({ documents, hasCardChanged }) => {
      const targets = documents.map((document) => new Set(referencesOf(document).map(keyOfTarget)));
      const isOnlyInOne = (target: string) => targets.length === 1 || targets.some((keys) => !keys.has(target));
      return [...new Set(targets.flatMap((keys) => [...keys]))]
        .filter((target) => hasCardChanged || isOnlyInOne(target))
        .map(referrersKey);
    },
  },
};
