import { CONTENT_TYPES, type ContentOf, type DocumentId, type FeedCollection } from 'content-models';
import { readFields } from '../content/index.ts';

/** What feeds show of each document. */
const COMMON = ['title', 'slug', 'cover', 'themes', 'publishedAt', 'lastUpdate', 'isExample'] as const;

type FieldOf<Collection extends FeedCollection> = keyof ContentOf<Collection> &
  ('collection' | (typeof COMMON)[number] | (typeof CONTENT_TYPES)[Collection]['feedFields'][number]);

/** A document as feeds tell it. */
export type FeedDocument = {
  [Collection in FeedCollection]: Pick<ContentOf<Collection>, FieldOf<Collection>>;
}[FeedCollection];

/** A document of a feed, or null while it is not public. */
export async function readFeedDocument(collection: FeedCollection, id: DocumentId): Promise<FeedDocument | null> {
  // Each type names fields of its own documents, and the store answers with those.
  const fields = [...COMMON, ...CONTENT_TYPES[collection].feedFields] as readonly (typeof COMMON)[number][];
  return (await readFields(collection, id, fields)) as FeedDocument | null;
}
