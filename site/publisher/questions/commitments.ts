import { referenceKey } from 'content-models';
import { commitmentsFollowedBy, followersOf } from './followed-commitments.ts';
import type { Question } from './question.ts';

const commitmentsKey = (follower: string) => `commitments ${follower}`;

/** The commitments that a document follows up. */
export const commitments: Question<'commitments'> = {
  answer: (document, content) => commitmentsFollowedBy(document, content),
  keys: (document) => [commitmentsKey(referenceKey(document))],
  touchedBy: {
    content: ({ documents }) => documents.flatMap((document) => [...followersOf(document)].map(commitmentsKey)),
  },
};
