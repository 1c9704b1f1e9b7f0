import {
  eventReference,
  isPublishedDocument,
  recordedSessions,
  recordingsAmong,
  type DocumentId,
} from 'content-models';
import type { Question } from './question.ts';

const recordingsKey = (event: DocumentId, title: string) => `recordings ${String(event)} ${title}`;

/** The recordings of one session, the newest first. Those of the other sessions of its event touch no page that asks. */
export const recordings: Question<'recordings'> = {
  answer: ({ event: id, session }, content) => {
    const event = content.get(eventReference(id));
    if (event === undefined || !('programme' in event)) return [];
    const documents = content.referrers(event).flatMap((card) => content.get(card) ?? []);
    return recordingsAmong(documents.filter(isPublishedDocument), event, session).map(({ slug, title, duration }) => ({
      slug,
      title,
      duration,
    }));
  },
  keys: ({ event, title }) => [recordingsKey(event, title)],
  touchedBy: {
    content: ({ documents }) =>
      documents.flatMap(recordedSessions).map(({ event, title }) => recordingsKey(event, title)),
  },
};
