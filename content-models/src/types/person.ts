import { z } from 'zod';
import { firstDayOf, partialDate, type PartialDate } from '../shared/dates.ts';
import { named, reference, type IdOf, type ReferenceTo } from '../shared/references.ts';
import { richText } from '../shared/rich-text.ts';
import { line } from '../shared/text.ts';
import { commonFields } from './common.ts';
import type { DocumentType } from './content-type.ts';

/** A role held in an organisation for a time. */
export const mandate = z.strictObject({
  role: line,
  organization: reference('organizations', { isRequired: true }).nullable(),
  /** First date it is known to be held, or null when unknown. */
  from: partialDate.nullable(),
  /** Last date, or null while it lasts or when unknown. */
  to: partialDate.nullable(),
});
export type Mandate = z.infer<typeof mandate>;

/** A person of the network, at `/personnes/<slug>/`. `title` is the name as shown. */
export const person = z.strictObject({
  collection: z.literal('people'),
  ...commonFields,
  firstName: line,
  lastName: line,
  mandates: named('Mandats', z.array(mandate)),
  biography: named('Biographie', richText),
});
export type Person = z.infer<typeof person>;

export const personType = {
  slug: 'people',
  names: { singular: 'Personne', plural: 'Personnes', the: 'la personne', isFeminine: true, isRecord: true },
  model: person,
  prefix: '/personnes/',
  derivedFiles: [],
  filing: { by: 'name', name: 'personnes', title: 'Personnes', rank: 2 },
  dataSets: { personnes: { isByYear: false }, mandats: { isByYear: false } },
  isNews: false,
  isSuggested: false,
  isSoughtByName: true,
  measuredAs: 'person',
  card: () => ({}),
  opening: ({ biography }) => biography,
} as const satisfies DocumentType<Person>;

export type PersonId = IdOf<Person['collection']>;

/** What names a person among all documents. */
export function personReference(id: PersonId): ReferenceTo<Person['collection']> {
  return { collection: personType.slug, id };
}

/**
 * The mandates in force at a date, in the editor's order. A date known to the year is compared at
 * its widest: a mandate `from: '2021'` covers all of 2021.
 */
export function mandatesAt(mandates: readonly Mandate[], date: PartialDate): Mandate[] {
  return mandates.filter(
    ({ from, to }) =>
      (from === null || firstDayOf(from) <= latest(date)) && (to === null || latest(to) >= firstDayOf(date)),
  );
}

function latest(date: PartialDate): string {
  return date.padEnd(10, '-12-31'.slice(date.length - 4));
}
