import { z } from 'zod';
import { isoDay, partialDate } from '../shared/dates.ts';
import { named, reference, type IdOf } from '../shared/references.ts';
import { richText } from '../shared/rich-text.ts';
import { line } from '../shared/text.ts';
import { attachedFiles, commonFields, relatedDocuments } from './common.ts';
import type { DocumentType } from './content-type.ts';

export const CONCERTATION_PUBLICS = [
  'citizens',
  'youth',
  'agents',
  'representatives',
  'associations',
  'companies',
  'researchers',
] as const;

export const CONCERTATION_FORMATS = [
  'convention',
  'workshop',
  'public-meeting',
  'ai-cafe',
  'survey',
  'online',
  'training',
] as const;

/** What a territory did and learned when it debated AI, at `/ia/concertations/<slug>/`. */
export const concertation = z
  .strictObject({
    collection: z.literal('concertations'),
    ...commonFields,
    /** The territory that led it. */
    authority: named('Territoire', reference('organizations', { isRequired: true })),
    startedOn: partialDate,
    /** Null while it goes on. */
    endedOn: partialDate.nullable(),
    publics: z.array(z.enum(CONCERTATION_PUBLICS)),
    formats: z.array(z.enum(CONCERTATION_FORMATS)),
    /** People who took part, or null when nobody counted. */
    participants: z.number().int().nonnegative().nullable(),
    /** Questions that were asked to those who took part. */
    questions: z.array(line),
    presentation: named('Présentation', richText),
    /** What was learned, each in one statement. */
    teachings: z.array(
      z.strictObject({
        title: line,
        text: named(({ title }: { title: string }) => `Enseignements, ${title}`, richText),
      }),
    ),
    /** What the territory did of it. */
    followUp: named('Suites données', richText),
    /** Day on which the territory signed the charter, or null. */
    charterSignedOn: isoDay.nullable(),
    files: attachedFiles,
    related: relatedDocuments,
  })
  .refine(({ startedOn, endedOn }) => endedOn === null || startedOn.slice(0, endedOn.length) <= endedOn, {
    path: ['endedOn'],
  });
export type Concertation = z.infer<typeof concertation>;
export type ConcertationId = IdOf<Concertation['collection']>;

export const concertationType = {
  slug: 'concertations',
  names: { singular: 'Concertation', plural: 'Concertations', the: 'la concertation', isFeminine: true },
  model: concertation,
  prefix: '/ia/concertations/',
  derivedFiles: [],
  filing: { by: 'name', name: 'concertations', title: 'Concertations sur l’IA', rank: 5 },
  dataSets: { concertations: { isByYear: false } },
  isNews: true,
  isSuggested: true,
  citedAs: 't',
  measuredAs: null,
  ownerField: 'authority',
  card: ({ startedOn }) => ({ date: startedOn }),
  opening: ({ presentation }) => presentation,
} as const satisfies DocumentType<Concertation>;
