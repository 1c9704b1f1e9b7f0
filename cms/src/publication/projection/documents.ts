import { MODELS, type PublishedCollection } from 'content-models';
import { projectFields } from './project-fields.ts';
import { PREPARATIONS, type RawOf } from './types/index.ts';
import { instant } from './values.ts';

/** A document as Payload returns it, read without populating its relationships. */
export type RawDocument = RawOf<PublishedCollection>;

/**
 * Public form of a document, to be parsed by its model: the fields that the model names, and no other. A value of the
 * wrong shape never goes further.
 */
export function projectAs(collection: PublishedCollection, document: RawDocument): Record<string, unknown> {
  // The collection picks the preparation that takes its documents.
  const prepare = PREPARATIONS[collection] as ((document: RawDocument) => object) | undefined;
  const prepared = { ...(prepare?.(document) ?? document), publishedAt: firstOnline(document) };
  return projectFields(MODELS[collection], prepared);
}

/** When it went online: when « Publier » was pressed, or at the end of its embargo, which tells nothing of the hour before. */
export function firstOnline({
  publishedAt,
  updatedAt,
  embargoUntil,
}: Pick<RawDocument, 'publishedAt' | 'updatedAt'> & { embargoUntil?: string | null }): string | null {
  const published = instant(publishedAt ?? updatedAt);
  const embargoEnd = instant(embargoUntil);
  return published !== null && embargoEnd !== null && embargoEnd > published ? embargoEnd : published;
}
