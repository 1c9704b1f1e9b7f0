import { z } from 'zod';
import { labelledLink } from '../shared/links.ts';
import { named, reference } from '../shared/references.ts';
import { richText } from '../shared/rich-text.ts';
import { line } from '../shared/text.ts';
import { attachedFiles, commonFields, relatedDocuments } from './common.ts';
import type { DocumentType } from './content-type.ts';

export const LABEL_AWARDS = ['innovative-territory', 'startup'] as const;

export const LABEL_DOMAINS = [
  'innovation-citoyenne',
  'modernisation-du-service-public',
  'territoires-inclusifs',
  'numerique-responsable',
  'territoire-intelligent-et-responsable',
] as const;

/** An award given at the Forum, at `/labels/<slug>/`. `title` is the name of the project. */
export const label = z.strictObject({
  collection: z.literal('labels'),
  ...commonFields,
  award: z.enum(LABEL_AWARDS),
  /** Year of the edition. */
  year: z.number().int().min(2009).max(2999),
  domain: z.enum(LABEL_DOMAINS).nullable(),
  /** The authority or the company that received it. */
  laureate: named('Lauréat', reference('organizations', { isRequired: true })),
  /** Forum at which it was given, or null. */
  event: named('Remis lors de', reference('events', { isRequired: false }).nullable()),
  body: named('Texte', richText),
  links: named('Liens', z.array(labelledLink)),
  /** Function or service to write to, with its address, or null. */
  contact: z.strictObject({ name: line, email: z.email().nullable() }).nullable(),
  files: attachedFiles,
  related: relatedDocuments,
});
export type Label = z.infer<typeof label>;

export const labelType = {
  slug: 'labels',
  names: { singular: 'Label', plural: 'Labels', the: 'le label', isFeminine: false },
  model: label,
  prefix: '/labels/',
  derivedFiles: [],
  filing: { by: 'date', name: 'labels' },
  dataSets: { labels: { isByYear: false } },
  isNews: true,
  isSuggested: true,
  measuredAs: 'label',
  ownerField: 'laureate',
  card: ({ year, award }) => ({ date: String(year), kind: award }),
  articleDate: ({ year }) => String(year),
  opening: ({ body }) => body,
} as const satisfies DocumentType<Label>;
