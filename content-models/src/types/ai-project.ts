import { z } from 'zod';
import { isoDay, partialDate } from '../shared/dates.ts';
import { named, reference } from '../shared/references.ts';
import { richText } from '../shared/rich-text.ts';
import { line, paragraph, webUrl } from '../shared/text.ts';
import { attachedFiles, commonFields, relatedDocuments } from './common.ts';
import type { DocumentType } from './content-type.ts';

export const AI_PROJECT_STAGES = ['study', 'experiment', 'in-use', 'ended', 'given-up'] as const;

export const AI_PROJECT_KINDS = [
  'prediction',
  'classification',
  'computer-vision',
  'language',
  'generative',
  'speech',
  'optimisation',
  'rules',
] as const;

/** What an authority does with it. */
export const AI_PROJECT_DOMAINS = [
  'residents',
  'streets',
  'water-energy',
  'environment',
  'social',
  'culture-education',
  'planning',
  'administration',
] as const;

/** How much the system decides by itself, from the least to the most. */
export const AUTOMATION_DEGREES = [
  'information',
  'recommendation',
  'supervised-decision',
  'automated-decision',
] as const;

/** A project of an authority, at `/ia/bibliotheque/<slug>/`. */
export const aiProject = z.strictObject({
  collection: z.literal('ai-projects'),
  ...commonFields,
  /** Who is in charge of it. */
  authority: named('Collectivité', reference('organizations', { isRequired: true })),
  /** Service that runs it, or null. */
  service: line.nullable(),
  /** What it is for, and for whom. */
  purpose: paragraph,
  /** The same, among a few words by which projects are compared. */
  domains: z.array(z.enum(AI_PROJECT_DOMAINS)).default([]),
  stage: z.enum(AI_PROJECT_STAGES),
  startedOn: partialDate.nullable(),
  kinds: z.array(z.enum(AI_PROJECT_KINDS)),
  /** Data it learns from or works on. */
  dataUsed: paragraph.nullable(),
  /** Where the data comes from. */
  dataSource: paragraph.nullable(),
  /** Whether it works on personal data; null when nobody said. */
  hasPersonalData: z.boolean().nullable(),
  automation: z.enum(AUTOMATION_DEGREES),
  /** Decisions that it takes part in. */
  decisions: paragraph.nullable(),
  /** Text of law or deliberation that allows it. */
  legalBasis: paragraph.nullable(),
  /** Who checks what it does, and can decide otherwise. */
  humanOversight: paragraph.nullable(),
  supplier: line.nullable(),
  licence: line.nullable(),
  /** Address of the source code, or null. */
  sourceCodeUrl: webUrl.nullable(),
  cost: paragraph.nullable(),
  /** Energy, water, equipment. */
  energy: paragraph.nullable(),
  /** How it was evaluated, and what was found. */
  evaluation: paragraph.nullable(),
  body: named('Texte', richText),
  contact: z.strictObject({ name: line, email: z.email().nullable() }).nullable(),
  /** Day on which the authority last confirmed this record. */
  lastCheckedOn: isoDay.nullable(),
  files: attachedFiles,
  related: relatedDocuments,
});
export type AiProject = z.infer<typeof aiProject>;

const FOLDER = '/ia/bibliotheque/';

/** Layouts of other inventories in which a record of the AI library is offered beside its page. */
export const AI_RECORD_LAYOUTS = ['etalab', 'atrs'] as const;
export type AiRecordLayout = (typeof AI_RECORD_LAYOUTS)[number];

/** Address of a record of the AI library in the layout of another inventory. */
export function aiRecordAddress({ slug }: { slug: string }, layout: AiRecordLayout): string {
  return `${FOLDER}${slug}.${layout}.json`;
}

/** Address of the page that sets a record beside those that are nearest to it. */
export function comparisonAddress({ slug }: { slug: string }): string {
  return `${FOLDER}comparer/${slug}/`;
}

export const aiProjectType = {
  slug: 'ai-projects',
  names: { singular: 'Projet d’IA', plural: 'Projets d’IA', the: 'le projet d’IA', isFeminine: false },
  model: aiProject,
  prefix: FOLDER,
  otherAddresses: (project) => ({
    ...Object.fromEntries(AI_RECORD_LAYOUTS.map((layout) => [`record:${layout}`, aiRecordAddress(project, layout)])),
    comparison: comparisonAddress(project),
  }),
  reservedSlugs: ['filtres', 'comparer'],
  filters: { folder: `${FOLDER}filtres/`, by: ['size', 'region', 'domains', 'stage', 'kinds'] },
  derivedFiles: [],
  filing: { by: 'name', name: 'bibliotheque', title: 'Bibliothèque d’IA', rank: 6 },
  dataSets: { 'projets-ia': { isByYear: false } },
  isNews: true,
  isSuggested: true,
  citedAs: 'p',
  measuredAs: 'ai-project',
  ownerField: 'authority',
  card: ({ startedOn }) => ({ date: startedOn }),
  opening: ({ purpose }) => purpose,
} as const satisfies DocumentType<AiProject>;
