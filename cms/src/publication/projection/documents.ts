import { MODELS, type PublishedCollection } from 'content-models';
import type { Config } from '../../payload-types.ts';
import { projectFields, type Prepared } from './project-fields.ts';
import { prepareEvent, prepareReplay } from './types/agenda.ts';
import { prepareConcertation } from './types/concertation.ts';
import { prepareManifesto } from './types/manifesto.ts';
import { prepareOrganization } from './types/organization.ts';
import { preparePressContact, preparePressRelease } from './types/press.ts';
import { instant } from './values.ts';

/** A document of a collection as Payload returns it, read without populating its relationships. */
export type RawOf<Collection extends PublishedCollection> = Config['collections'][Collection];
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

/** Of types that keep a field in another form or order than their model: the document with that field as the model has it. */
const PREPARATIONS: { [C in PublishedCollection]?: (document: RawOf<C>) => Prepared<C> } = {
  'press-releases': preparePressRelease,
  'press-contacts': preparePressContact,
  manifestos: prepareManifesto,
  events: prepareEvent,
  replays: prepareReplay,
  concertations: prepareConcertation,
  organizations: prepareOrganization,
};

/** When it went on line: when « Publier » was pressed, or at the end of its embargo, which tells nothing of the hour before. */
export function firstOnline({
  publishedAt,
  updatedAt,
  embargoUntil,
}: Pick<RawDocument, 'publishedAt' | 'updatedAt'> & { embargoUntil?: string | null }): string | null {
  const published = instant(publishedAt ?? updatedAt);
  const embargoEnd = instant(embargoUntil);
  return published !== null && embargoEnd !== null && embargoEnd > published ? embargoEnd : published;
}
