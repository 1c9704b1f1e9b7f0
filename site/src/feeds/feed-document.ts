import { MODELS, type ContentOf, type DocumentId, type FeedCollection } from 'content-models';
import { readFields } from '../content/index.ts';

/** What no feed tells: the transcript of a replay, an hour of words, stays on its page. */
const LEFT_OUT = ['collection', 'transcript'];

/** A document as feeds tell it. */
export type FeedDocument = { [Key in FeedCollection]: Omit<ContentOf<Key>, 'transcript'> }[FeedCollection];

/** A document of a feed, or null while it is not public. */
export async function readFeedDocument(collection: FeedCollection, id: DocumentId): Promise<FeedDocument | null> {
  const fields = Object.keys(MODELS[collection].shape).filter((field) => !LEFT_OUT.includes(field));
  // The names of a model are those of the fields of its documents.
  return (await readFields(collection, id, fields as (keyof ContentOf<FeedCollection>)[])) as FeedDocument | null;
}
