import type { ClientField } from 'payload';

/** A field of a form that holds a value of its own; a list of rows is one field. */
export interface FormField {
  /** Where its value is, `dateline.place`. */
  path: string;
  /** As an editor reads it, with the name of its group: « Lieu et date › Lieu ». */
  label: string;
  field: ClientField;
}

/** The values of a form, or of a document, by the paths of its fields. */
export type FormValues = Readonly<Record<string, unknown>>;

/**
 * What an editor fills in, an allow-list: neither what the server writes, nor passwords (which are in no list of fields),
 * nor keys.
 */
export function fieldsOfForm(fields: readonly ClientField[], above: Above = { path: '', label: '' }): FormField[] {
  return fields.flatMap((field): FormField[] => {
    switch (field.type) {
      case 'ui':
      case 'join':
        return [];
      case 'row':
      case 'collapsible':
        return fieldsOfForm(field.fields, above);
      case 'tabs':
        return field.tabs.flatMap((tab) =>
          fieldsOfForm(tab.fields, 'name' in tab ? within(above, tab.name, textOf(tab.label)) : above),
        );
      case 'group':
        return fieldsOfForm(
          field.fields,
          'name' in field ? within(above, field.name, labelOf(field)) : { ...above, label: labelOf(field) },
        );
      default:
        return isFilledIn(field) ? [{ ...within(above, field.name, labelOf(field)), field }] : [];
    }
  });
}

/** The values of these fields in what a form sends, or in a document as the API gives it. */
export function valuesOf(data: unknown, fields: readonly FormField[]): FormValues {
  return Object.fromEntries(fields.map(({ path, field }) => [path, valueAt(data, path, field)]));
}

/** A copy of what a form sends with other values at some paths. */
export function withValues(data: object, values: FormValues): Record<string, unknown> {
  const copy: Record<string, unknown> = { ...data };
  for (const [path, value] of Object.entries(values)) {
    const keys = path.split('.');
    const last = keys.pop() ?? path;
    let holder = copy;
    for (const key of keys) {
      const inner = { ...asObject(holder[key]) };
      holder[key] = inner;
      holder = inner;
    }
    holder[last] = value;
  }
  return copy;
}

/** Whether two values are the same to an editor: nothing, no rows and no words are alike. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

/** The name of a field, as an editor reads it. */
export function labelOf(field: ClientField): string {
  return 'label' in field ? textOf(field.label) : '';
}

interface Above {
  path: string;
  label: string;
}

function within(above: Above, name: string, label: string): Above {
  return {
    path: above.path === '' ? name : `${above.path}.${name}`,
    label: [above.label, label].filter((part) => part !== '').join(' › '),
  };
}

/** Given to programs, and shown once. */
const KEYS = new Set(['apiKey', 'enableAPIKey']);

/** Payload adds these to a document, and the server alone writes them. */
const OF_THE_SERVER = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status']);

function isFilledIn(field: ClientField & { name: string }): boolean {
  const { admin, name } = field;
  const isShown = admin?.hidden !== true && admin?.readOnly !== true && !('hidden' in field && field.hidden === true);
  return isShown && !KEYS.has(name) && !OF_THE_SERVER.has(name);
}

function valueAt(data: unknown, path: string, field: ClientField): unknown {
  const value = path.split('.').reduce<unknown>((found, key) => asObject(found)[key], data);
  // A form counts the rows of a list that has none.
  return (field.type === 'array' || field.type === 'blocks') && !Array.isArray(value) ? [] : value;
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Without what is empty, with keys in one order: the two databases give them in different ones. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((one) => plain(one) ?? null);
  if (value === null || value === '' || value === false) return undefined;
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const kept = plain(inner);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length === 0
    ? undefined
    : Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function textOf(label: unknown): string {
  return typeof label === 'string' ? label : '';
}
