import { z } from 'zod';
import { labelledLink } from '../shared/links.ts';
import { named, reference } from '../shared/references.ts';
import { richText } from '../shared/rich-text.ts';
import { paragraph } from '../shared/text.ts';
import { theme } from '../shared/themes.ts';
import { attachedFiles, commonFields } from './common.ts';
import type { DocumentType } from './content-type.ts';

/** One theme that peers work on for a year. */
export const programmeTrack = z.strictObject({
  theme,
  /** Territory that receives the day on site, or null while none is known. */
  host: named('territoire hôte', reference('organizations', { isRequired: false }).nullable()),
  summary: paragraph.nullable(),
  /** Sessions, in order: events. */
  sessions: named('séances', z.array(reference('events', { isRequired: false }))),
  files: named('fichiers', attachedFiles),
  links: named('liens', z.array(labelledLink)),
});
export type ProgrammeTrack = z.infer<typeof programmeTrack>;

/** Territoir’Prod in one year, at `/territoirprod/<year>/`: its slug is the year. */
export const programme = z
  .strictObject({
    collection: z.literal('programmes'),
    ...commonFields,
    year: z.number().int().min(2009).max(2999),
    presentation: named('Présentation', richText),
    tracks: named('Thèmes', z.array(programmeTrack)),
  })
  .refine(({ slug, year }) => slug === String(year), { path: ['slug'] });
export type Programme = z.infer<typeof programme>;

export const programmeType = {
  slug: 'programmes',
  names: {
    singular: 'Année de Territoir’Prod',
    plural: 'Territoir’Prod',
    the: 'l’année de Territoir’Prod',
    isFeminine: true,
  },
  model: programme,
  prefix: '/territoirprod/',
  mayBeYear: true,
  derivedFiles: [],
  filing: { by: 'name', name: 'territoirprod', title: 'Années de Territoir’Prod', rank: 7 },
  dataSets: { territoirprod: { isByYear: false } },
  isNews: false,
  isSuggested: true,
  measuredAs: 'programme',
  card: ({ year }) => ({ date: String(year) }),
  articleDate: ({ year }) => String(year),
  opening: ({ presentation }) => presentation,
} as const satisfies DocumentType<Programme>;
