import type { z } from 'zod';
import { aiProject } from './ai-project.ts';
import { aiResource } from './ai-resource.ts';
import { concertation } from './concertation.ts';
import { documentFile } from './document.ts';
import { event } from './event.ts';
import { label } from './label.ts';
import { manifesto } from './manifesto.ts';
import { media } from './media.ts';
import { organization } from './organization.ts';
import { page } from './page.ts';
import { person } from './person.ts';
import { pressContact } from './press-contact.ts';
import { pressKit } from './press-kit.ts';
import { pressRelease } from './press-release.ts';
import { programme } from './programme.ts';
import { replay } from './replay.ts';
import { isAssetCollection, type ContentCollection, type PublishedCollection } from '../shared/references.ts';

/** The model of each collection, by its slug in the CMS. */
export const MODELS = {
  'press-releases': pressRelease,
  'press-kits': pressKit,
  manifestos: manifesto,
  events: event,
  replays: replay,
  labels: label,
  concertations: concertation,
  'ai-projects': aiProject,
  'ai-resources': aiResource,
  programmes: programme,
  pages: page,
  people: person,
  organizations: organization,
  'press-contacts': pressContact,
  media,
  documents: documentFile,
} as const satisfies Record<ContentCollection, z.ZodType>;

/** The published content of one collection. */
export type ContentOf<Collection extends ContentCollection> = z.infer<(typeof MODELS)[Collection]>;

/** A published document of any type that is published on its own. */
export type PublishedDocument = { [C in PublishedCollection]: ContentOf<C> }[PublishedCollection];

/** A published document or asset of any type. */
export type Content = { [C in ContentCollection]: ContentOf<C> }[ContentCollection];

/** Whether a content is published on its own, rather than shown or offered by another. */
export function isPublishedDocument(content: Content): content is PublishedDocument {
  return !isAssetCollection(content.collection);
}
