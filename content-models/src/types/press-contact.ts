import { z } from 'zod';
import { named, reference, type IdOf } from '../shared/references.ts';
import { line } from '../shared/text.ts';
import { commonFields } from './common.ts';
import type { DocumentType } from './content-type.ts';

/** Whom a journalist writes to or calls. `title` is the function: « Service presse ». */
export const pressContact = z.strictObject({
  collection: z.literal('press-contacts'),
  ...commonFields,
  organization: named('Organisation', reference('organizations', { isRequired: true }).nullable()),
  email: z.email(),
  phone: line.nullable(),
  /** BCP 47 codes of the languages spoken, `fr` first. */
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)),
  /** What to ask this contact about. */
  subjects: z.array(line),
  /** Regions it answers for; none for the whole country. */
  regions: z.array(line),
  /** When it answers: « du lundi au vendredi, de 9 h à 18 h », or null. */
  hours: line.nullable(),
});
export type PressContact = z.infer<typeof pressContact>;
export type PressContactId = IdOf<PressContact['collection']>;

export const pressContactType = {
  slug: 'press-contacts',
  names: {
    singular: 'Contact presse',
    plural: 'Contacts presse',
    the: 'le contact presse',
    isFeminine: false,
    isRecord: true,
  },
  model: pressContact,
  prefix: null,
  derivedFiles: [],
  filing: null,
  isNews: false,
  isSuggested: false,
  measuredAs: null,
  card: () => ({}),
  opening: () => null,
} as const satisfies DocumentType<PressContact>;
