import { documentId, GLOBAL_MODELS, isoDay, labelledLink, line, richText } from 'content-models';
import { flattenAllFields, type Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { differences } from './differences.ts';

/** A reference to a document of any type. */
const ofAnyType = GLOBAL_MODELS['home-page'].shape.featured.element;

const choice = z.enum(['one', 'two']);
const variants = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), file: documentId }),
  z.strictObject({ kind: z.literal('none') }),
]);

const text = (more: object = {}) => ({
  name: 'field',
  label: 'Champ',
  type: 'text',
  maxLength: 3000,
  required: true,
  ...more,
});
const select = (values: string[], more: object = {}) =>
  text({ type: 'select', options: values.map((value) => ({ value, label: value })), ...more });
const rows = (...fields: object[]) => ({ name: 'field', label: 'Champ', type: 'array', fields });

/** What is found between a model of one field and the field of the CMS. */
function found(kind: z.core.$ZodType, field: object): string[] {
  return differences(z.strictObject({ field: kind }), flattenAllFields({ fields: [field as Field] }));
}

describe('differences', () => {
  it.each<[string, z.core.$ZodType, object]>([
    ['a text', line, text()],
    ['a text that may be empty', line.nullable(), text({ required: false })],
    ['a day', isoDay, text({ type: 'date' })],
    ['a choice', choice, select(['two', 'one'])],
    ['several choices', z.array(choice), select(['one', 'two'], { hasMany: true, required: false })],
    ['an answer that may not be known', z.boolean().nullable(), select(['yes', 'no', 'unknown'])],
    ['a box', z.boolean(), text({ type: 'checkbox', required: false })],
    ['a text with structure', richText, text({ type: 'richText', required: false })],
    ['relationships', z.array(ofAnyType), text({ type: 'relationship', relationTo: ['pages'], hasMany: true })],
    ['rows', z.array(z.strictObject({ field: line })), rows(text())],
  ])('are none for %s of both', (_, kind, field) => {
    expect(found(kind, field)).toEqual([]);
  });

  it.each<[string, z.core.$ZodType, object, string]>([
    ['a name that the CMS does not have', line, text({ name: 'other' }), 'field: absent'],
    ['a name that the model does not have', line, text({ name: 'other' }), 'other: not published'],
    ['a field that nobody named', line, text({ label: 'Field' }), 'field: has no label'],
    ['what the model requires and the CMS does not', line, text({ required: false }), 'field: may be empty'],
    ['what the CMS alone requires', line.nullable(), text(), 'field: can’t be empty'],
    ['another kind of field', isoDay, text(), 'field: is a field « text »'],
    ['a longer text', line, text({ maxLength: 4000 }), 'field: may be longer'],
    ['a text of any length', line, text({ maxLength: undefined }), 'field: may be longer'],
    [
      'a longer text than what is null by default',
      line.nullable().default(null),
      text({ required: false, maxLength: 4000 }),
      'field: may be longer',
    ],
    ['a choice too few', choice, select(['one']), 'field: offers one'],
    ['a choice too many', choice, select(['one', 'two', 'three']), 'field: offers one, two, three'],
    ['several for one', choice, select(['one', 'two'], { hasMany: true }), 'field: holds several'],
    ['one for several', z.array(choice), select(['one', 'two']), 'field: doesn’t hold several'],
    ['an answer that can’t be unknown', z.boolean().nullable(), select(['yes', 'no']), 'field: offers yes, no'],
    [
      'a relationship to one type',
      ofAnyType,
      text({ type: 'relationship', relationTo: 'pages' }),
      'field: leads to one collection',
    ],
    ['a field of a row', z.array(z.strictObject({ field: isoDay })), rows(text()), 'field.field: is a field « text »'],
    [
      'a variant that can’t be chosen',
      z.array(variants),
      rows(select(['none'], { name: 'kind', label: 'Nature' }), text({ name: 'file', type: 'upload' })),
      'field.kind: offers none',
    ],
    [
      'a field of a variant',
      z.array(variants),
      rows(select(['file', 'none'], { name: 'kind', label: 'Nature' })),
      'field.file: absent',
    ],
    ['the words of a link', z.array(labelledLink), rows(), 'field.label: absent'],
    ['what no variant has', z.array(variants), rows(text({ name: 'other' })), 'field.other: not published'],
  ])('tell %s', (_, kind, field, expected) => {
    expect(found(kind, field)).toContain(expected);
  });
});
