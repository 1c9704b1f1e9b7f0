import type { ClientField } from 'payload';
import { DAY, isKept, MOMENT } from '../../fields/date-writings.ts';
import { fieldsOfForm, valuesOf } from './form-fields.ts';

/** Titles of documents that fields point at, by `people/12`. */
export type Titles = ReadonlyMap<string, string>;

/** The value of a field as an editor would read it, a line for each part; empty when there is nothing. */
export function valueInWords(field: ClientField, value: unknown, titles: Titles): string {
  if (value === null || value === undefined || value === '') return '';
  switch (field.type) {
    case 'checkbox':
      return value === true ? 'Oui' : 'Non';
    case 'date':
      return dateInWords(value);
    case 'select':
    case 'radio':
      return asList(value)
        .map((one) => optionLabel(field, one))
        .join(', ');
    case 'relationship':
    case 'upload':
      return asList(value)
        .map((one) => titles.get(referenceOf(one, field.relationTo)) ?? 'Un contenu')
        .join(', ');
    case 'richText':
      return textOfTree(value);
    case 'array':
      return asList(value)
        .map((row, index) => rowInWords(field.fields, row, titles, index))
        .join('\n');
    default:
      return typeof value === 'string' || typeof value === 'number' ? String(value) : 'Contenu';
  }
}

/** The documents that the values of these fields point at, as `people/12`. */
export function referencesIn(field: ClientField, value: unknown): string[] {
  if (field.type === 'relationship' || field.type === 'upload') {
    return asList(value)
      .map((one) => referenceOf(one, field.relationTo))
      .filter((reference) => reference !== '');
  }
  if (field.type !== 'array') return [];
  const inner = fieldsOfForm(field.fields);
  return asList(value).flatMap((row) =>
    inner.flatMap(({ path, field: own }) => referencesIn(own, valuesOf(row, inner)[path])),
  );
}

function rowInWords(fields: readonly ClientField[], row: unknown, titles: Titles, index: number): string {
  const inner = fieldsOfForm(fields);
  const values = valuesOf(row, inner);
  const parts = inner.flatMap(({ path, label, field }) => {
    const words = valueInWords(field, values[path], titles);
    return words === '' || words === 'Non' ? [] : [`${label} : ${words}`];
  });
  return `${String(index + 1)}. ${parts.join(' ; ')}`;
}

function dateInWords(value: unknown): string {
  if (!isKept(value)) return String(value);
  // A day is kept as its middle.
  const { write } = value.endsWith('T12:00:00.000Z') ? DAY : MOMENT;
  return write(new Date(value));
}

function optionLabel(field: Extract<ClientField, { type: 'select' | 'radio' }>, value: unknown): string {
  for (const option of field.options) {
    if (typeof option === 'string' ? option === value : option.value === value) {
      return typeof option !== 'string' && typeof option.label === 'string' ? option.label : String(value);
    }
  }
  return String(value);
}

function referenceOf(value: unknown, relationTo: string | string[]): string {
  if (typeof value === 'object' && value !== null) {
    if ('relationTo' in value && 'value' in value) return `${String(value.relationTo)}/${idOf(value.value)}`;
    return typeof relationTo === 'string' ? `${relationTo}/${idOf(value)}` : '';
  }
  return typeof relationTo === 'string' ? `${relationTo}/${idOf(value)}` : '';
}

function idOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : String(value);
}

/** The words of a text with structure, a line a block. */
function textOfTree(tree: unknown): string {
  const root = childOf(tree, 'root');
  return linesOf(root)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** What holds lines rather than words. */
const CONTAINERS = new Set(['root', 'list', 'table', 'tablerow', 'tablecell', 'quote']);

function linesOf(node: unknown): string[] {
  const type = childOf(node, 'type');
  if (type === 'block') return [BLOCK_SIGN];
  const children = asList(childOf(node, 'children'));
  if (typeof type === 'string' && CONTAINERS.has(type)) return children.flatMap(linesOf);
  return [children.map(wordsIn).join('')];
}

/** A picture, figures, a file: what a text holds that is no words. */
const BLOCK_SIGN = '[encart]';

function wordsIn(node: unknown): string {
  const text = childOf(node, 'text');
  if (typeof text === 'string') return text;
  if (childOf(node, 'type') === 'linebreak') return '\n';
  return asList(childOf(node, 'children')).map(wordsIn).join('');
}

function childOf(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined;
}

function asList(value: unknown): unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
