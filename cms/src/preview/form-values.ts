import type { FlattenedField } from 'payload';

type Values = Readonly<Record<string, unknown>>;

/**
 * Values of a form as a document holds them. The form keeps the number of rows as the value of a list, so that
 * Payload's `reduceFieldsToValues` (3.90) leaves `0` of a list without rows.
 */
export function formValues(fields: readonly FlattenedField[], values: Values): Values {
  const held = fields
    .filter(({ name }) => name in values)
    .map((field) => [field.name, valueOf(field, values[field.name])] as const);
  return { ...values, ...Object.fromEntries(held) };
}

function valueOf(field: FlattenedField, value: unknown): unknown {
  switch (field.type) {
    case 'array':
      return rowsOf(value).map((row) => formValues(field.flattenedFields, row));
    case 'blocks':
      return rowsOf(value);
    case 'group':
    case 'tab':
      return isValues(value) ? formValues(field.flattenedFields, value) : value;
    default:
      return value;
  }
}

function rowsOf(value: unknown): Values[] {
  return Array.isArray(value) ? value.filter(isValues) : [];
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
