import type { DocumentId, GlobalContent } from 'content-models';
import type { Question } from './question.ts';

const engagementKey = (id: DocumentId) => `engagement ${String(id)}`;

function engagedIn(setting: GlobalContent | undefined): readonly DocumentId[] {
  return setting?.global === 'ai-space' ? setting.engaged : [];
}

/** Whether an organisation is one of the territories engaged in the AI concertations. */
export const engagement: Question<'engagement'> = {
  answer: ({ id }, content) => engagedIn(content.global('ai-space')).includes(id),
  keys: ({ id }) => [engagementKey(id)],
  touchedBy: {
    // Those that joined or left.
    global: ({ before, after }) => {
      const [then, now] = [engagedIn(before), engagedIn(after)];
      return [...then.filter((id) => !now.includes(id)), ...now.filter((id) => !then.includes(id))].map(engagementKey);
    },
  },
};
