import { PUBLISHED_COLLECTIONS, typeOf, type PublishedCollection } from 'content-models';
import type { DefaultServerCellComponentProps, Payload } from 'payload';
import { readSetback } from '../publication/history/latest-row.ts';
import { countAccesses } from '../press-access/count-accesses.ts';
import { describeSetback } from '../publication/confirmation/describe-setback.ts';
import { stateLabel, stateOf, stateWithDraft, type DocumentFacts } from '../publication/confirmation/document-state.ts';

/** In the list: where a document stands; what was refused or failed says why. */
export async function StateCell({ rowData, payload, collectionSlug }: DefaultServerCellComponentProps) {
  const collection = PUBLISHED_COLLECTIONS.find((candidate) => candidate === collectionSlug);
  // Payload draws the cells of a form too, for a document that is not saved yet: without a row.
  if (collection === undefined || !isSaved(rowData)) return null;
  const latest = rowData;
  const setback = await readSetback(payload, collection, latest.id);
  if (setback !== null) return <span className="setback">{describeSetback(setback)}</span>;
  const stored = await readLive(payload, collection, latest);
  const isChanged = stored?._status === 'published';
  const accesses = typeOf(collection).isForPress === true ? await countAccesses(payload, latest.id) : 0;
  const label = stateLabel(stateOf(isChanged ? stored : latest, { now: new Date(), accesses }), collection);
  if (!isChanged) return <span>{label}</span>;
  return <span>{stateWithDraft(label, { isToReview: latest.isToReview === true })}</span>;
}

interface ListedDocument extends DocumentFacts {
  id: number;
  publishedAt?: string | null;
}

/** What is online beside a draft; null when nothing can be. */
async function readLive(
  payload: Payload,
  collection: PublishedCollection,
  { id, _status, publishedAt }: ListedDocument,
): Promise<DocumentFacts | null> {
  if (_status !== 'draft' || publishedAt == null) return null;
  return payload.findByID({ collection, id, depth: 0, disableErrors: true, trash: true });
}

/** The list gives documents of our own collections, as last saved. */
function isSaved(row: unknown): row is ListedDocument {
  return typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'number';
}
