import type { ContentOf, DocumentId, FeedCollection } from 'content-models';
import { readFields } from '../content/index.ts';

/** What a feed shows of each type: what else changes renders no feed again. */
const COMMON = ['title', 'slug', 'cover', 'themes', 'publishedAt', 'lastUpdate', 'isExample'] as const;
const FIELDS = {
  'press-releases': [...COMMON, 'dateline', 'lead', 'body', 'quotes', 'coPublishers', 'attachments', 'corrections'],
  'press-kits': [...COMMON, 'presentation', 'items'],
  manifestos: [...COMMON, 'introduction', 'chapters', 'files'],
  events: [
    ...COMMON,
    'status',
    'startsOn',
    'endsOn',
    'startTime',
    'endTime',
    'timeZone',
    'venue',
    'city',
    'presentation',
    'programme',
    'registrationUrl',
    'calendar',
  ],
  // Its transcript stays on its page: an hour of words.
  replays: [...COMMON, 'recordedOn', 'presentation', 'slides'],
  labels: [...COMMON, 'year', 'laureate', 'body', 'files'],
  concertations: [...COMMON, 'presentation', 'questions', 'teachings', 'followUp', 'files'],
  'ai-projects': [...COMMON, 'authority', 'purpose', 'body', 'files'],
} as const satisfies { [Key in FeedCollection]: readonly (keyof ContentOf<Key>)[] };

/** A document of a feed, or null while it is not public. */
export function readFeedDocument(collection: FeedCollection, id: DocumentId) {
  switch (collection) {
    case 'press-releases':
      return readFields(collection, id, FIELDS[collection]);
    case 'manifestos':
      return readFields(collection, id, FIELDS[collection]);
    case 'events':
      return readFields(collection, id, FIELDS[collection]);
    case 'press-kits':
      return readFields(collection, id, FIELDS[collection]);
    case 'replays':
      return readFields(collection, id, FIELDS[collection]);
    case 'labels':
      return readFields(collection, id, FIELDS[collection]);
    case 'concertations':
      return readFields(collection, id, FIELDS[collection]);
    case 'ai-projects':
      return readFields(collection, id, FIELDS[collection]);
    default:
      return collection satisfies never;
  }
}

/** A document as feeds tell it. */
export type FeedDocument = NonNullable<Awaited<ReturnType<typeof readFeedDocument>>>;
