import { z } from 'zod';
import type { IdOf, ReferenceTo } from '../shared/references.ts';
import { line, webUrl } from '../shared/text.ts';
import { commonFields } from './common.ts';
import type { DocumentType } from './content-type.ts';

export const ORGANIZATION_KINDS = ['association', 'authority', 'state', 'company', 'university', 'other'] as const;

/** What an authority is in the official register. */
export const REGISTER_KINDS = ['commune', 'epci', 'departement', 'region'] as const;

/** An organisation, at `/territoires/<slug>/` when it is a territory of the network. `title` is its name; `cover` its logo. */
export const organization = z.strictObject({
  collection: z.literal('organizations'),
  ...commonFields,
  shortName: line.nullable(),
  kind: z.enum(ORGANIZATION_KINDS),
  /** Whether it has a page among the territories of the network. */
  isTerritory: z.boolean(),
  website: webUrl.nullable(),
  /** Null for what is not in the official register, which then has none of what follows. */
  registerKind: z.enum(REGISTER_KINDS).nullable(),
  /** Nine digits, or null. */
  siren: z
    .string()
    .regex(/^\d{9}$/)
    .nullable(),
  /** INSEE code of a commune, EPCI, department or region, or null. */
  inseeCode: z
    .string()
    .regex(/^[0-9AB]{1,9}$/)
    .nullable(),
  /** INSEE code of the region, or null. */
  regionCode: z
    .string()
    .regex(/^\d{2}$/)
    .nullable(),
  region: line.nullable(),
  /** INSEE code of the department (of the seat, for a group of communes), or null. */
  departmentCode: z
    .string()
    .regex(/^(\d{2,3}|2[AB])$/)
    .nullable(),
  department: line.nullable(),
  /** Inhabitants: municipal population of INSEE. */
  population: z.number().int().nonnegative().nullable(),
  /** Year of the census that counted them; null where it is not known. */
  populationYear: z.number().int().min(1800).max(2200).nullable(),
});
export type Organization = z.infer<typeof organization>;

/** What names an authority among all documents. */
export function authorityReference(id: OrganizationId): ReferenceTo<Organization['collection']> {
  return { collection: organizationType.slug, id };
}
export type OrganizationId = IdOf<Organization['collection']>;

export const organizationType = {
  slug: 'organizations',
  names: { singular: 'Organisation', plural: 'Organisations', the: 'l’organisation', isFeminine: true, isRecord: true },
  model: organization,
  prefix: '/territoires/',
  hasPage: ({ isTerritory }) => isTerritory === true,
  derivedFiles: [],
  filing: { by: 'name', name: 'territoires', title: 'Territoires', rank: 3 },
  dataSets: { organisations: { isByYear: false } },
  isNews: false,
  isSuggested: false,
  isSoughtByName: true,
  measuredAs: null,
  card: () => ({}),
  opening: () => null,
} as const satisfies DocumentType<Organization>;
