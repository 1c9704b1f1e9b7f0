import type { DocumentId } from '../shared/references.ts';
import type { Event } from './event.ts';
import type { PublishedDocument } from './index.ts';
import { sessionsRecorded, type Replay } from './replay.ts';

/** The sessions that a document is about, under the titles that recordings name them by. */
export function recordedSessions(document: PublishedDocument): { event: DocumentId; title: string }[] {
  if (document.collection === 'events') return document.programme.map(({ title }) => ({ event: document.id, title }));
  if (document.collection !== 'replays' || document.event === null || document.session === null) return [];
  return [{ event: document.event, title: document.session }];
}

/** The recordings of a session of an event among some documents. */
export function recordingsAmong(documents: readonly PublishedDocument[], event: Event, session: string): Replay[] {
  return documents
    .filter((document) => document.collection === 'replays')
    .filter((replay) => replay.event === event.id)
    .filter((replay) => sessionsRecorded(replay, event.programme).some(({ id }) => id === session));
}
