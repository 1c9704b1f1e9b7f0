import { z } from 'zod';
import { isoDay } from '../shared/dates.ts';
import { named, anyReference } from '../shared/references.ts';
import { line, webUrl } from '../shared/text.ts';
import { commonFields } from './common.ts';
import type { DocumentType } from './content-type.ts';

export const AI_RESOURCE_KINDS = [
  'game',
  'mooc',
  'workshop',
  'kit',
  'catalogue',
  'talk',
  'guide',
  'video',
  'website',
] as const;

export const AI_RESOURCE_AUDIENCES = [
  'everyone',
  'youth',
  'teachers',
  'agents',
  'representatives',
  'facilitators',
] as const;

/** How long it takes, in the steps that help to choose. */
export const AI_RESOURCE_DURATIONS = ['under-an-hour', 'half-day', 'day', 'several-days', 'at-will'] as const;

export const AI_RESOURCE_COSTS = ['free', 'paid', 'on-request'] as const;

/** What the last check of a link found. */
export const LINK_STATES = ['alive', 'moved', 'dead', 'unreachable'] as const;

/** What is a note to whoever has to find out. */
const UNKNOWN = /(?:à|a) (?:compléter|completer|renseigner|vérifier)|inconnu|non précisé/i;

/** A card of the toolkit, shown at `/ia/boite-a-outils/`. */
export const aiResource = z
  .strictObject({
    collection: z.literal('ai-resources'),
    ...commonFields,
    /** Who made it. */
    producer: line.refine((producer) => !UNKNOWN.test(producer)),
    url: webUrl.nullable(),
    /** Whether it is published although nothing leads to it: a card is to lead somewhere. */
    isWithoutLink: z.boolean().default(false),
    kind: z.enum(AI_RESOURCE_KINDS),
    audiences: z.array(z.enum(AI_RESOURCE_AUDIENCES)),
    duration: z.enum(AI_RESOURCE_DURATIONS).nullable(),
    cost: z.enum(AI_RESOURCE_COSTS).nullable(),
    licence: line.nullable(),
    /** BCP 47 code of the resource's language. */
    language: z.string().regex(/^[a-z]{2,3}$/),
    /** Day of the last check of the link that told something, or null before the first. */
    lastCheckedOn: isoDay.nullable(),
    /** What the last check found, or null before the first. */
    linkState: z.enum(LINK_STATES).nullable(),
    /** Concertations, AI projects and authorities that said they used it. */
    users: named('Qui s’en sert', z.array(anyReference)).default([]),
  })
  .refine(({ url, isWithoutLink }) => url !== null || isWithoutLink, { path: ['url'] });
export type AiResource = z.infer<typeof aiResource>;

export const aiResourceType = {
  slug: 'ai-resources',
  names: {
    singular: 'Ressource de la boîte à outils',
    plural: 'Boîte à outils de l’IA',
    the: 'la ressource',
    isFeminine: true,
  },
  model: aiResource,
  prefix: null,
  derivedFiles: [],
  filing: null,
  filters: { folder: '/ia/boite-a-outils/', by: ['kind', 'audiences', 'duration', 'cost'] },
  dataSets: { 'ressources-ia': { isByYear: false } },
  isNews: false,
  isSuggested: false,
  measuredAs: null,
  card: () => ({}),
  opening: () => null,
} as const satisfies DocumentType<AiResource>;
