import { z } from 'zod';
import { line, webUrl } from '../shared/text.ts';
import { commonFields } from './common.ts';

export const ORGANIZATION_KINDS = ['association', 'authority', 'state', 'company', 'university', 'other'] as const;

/** An organisation. `title` is its name; `cover` its logo. */
export const organization = z.strictObject({
  collection: z.literal('organizations'),
  ...commonFields,
  shortName: line.nullable(),
  kind: z.enum(ORGANIZATION_KINDS),
  website: webUrl.nullable(),
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
  region: line.nullable(),
  department: line.nullable(),
  population: z.number().int().nonnegative().nullable(),
});
export type Organization = z.infer<typeof organization>;
