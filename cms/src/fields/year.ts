import type { NumberField } from 'payload';

/** A year of the network, which was created in 2009. */
export function yearField(
  label: string,
  admin: { width?: string; description?: string } = {},
  options: Pick<Field, 'hooks'> = {},
): Field {
  return { name: 'year', label, type: 'number', required: true, index: true, min: 2009, max: 2999, admin, ...options };
}

/** A number field with one value. */
type Field = Exclude<NumberField, { hasMany: true }>;
