import type { PublishedCollection } from 'content-models';
import type { Config } from '../../../payload-types.ts';
import type { Prepared } from '../project-fields.ts';
import { prepareEvent, prepareReplay } from './agenda.ts';
import { prepareConcertation } from './concertation.ts';
import { prepareManifesto } from './manifesto.ts';
import { prepareOrganization } from './organization.ts';
import { preparePressContact, preparePressRelease } from './press.ts';

/** A document of a collection as Payload returns it, read without populating its relationships. */
export type RawOf<Collection extends PublishedCollection> = Config['collections'][Collection];

/** Of types that keep a field in another form or order than their model: the document with that field as the model has it. */
export const PREPARATIONS: { [C in PublishedCollection]?: (document: RawOf<C>) => Prepared<C> } = {
  'press-releases': preparePressRelease,
  'press-contacts': preparePressContact,
  manifestos: prepareManifesto,
  events: prepareEvent,
  replays: prepareReplay,
  concertations: prepareConcertation,
  organizations: prepareOrganization,
};
