import { z } from 'zod';
import { isCopyOf, referenceField } from '../shared/references.ts';
import { richText, type RichText } from '../shared/rich-text.ts';

/** A document with a value in each of its fields, and the words put in each text. */
export interface FilledSample {
  fields: Record<string, unknown>;
  /** Words told from all others, by the names of the fields that lead there: « quotes.text ». */
  words: ReadonlyMap<string, string>;
}

/** What fits where words do not: days, hours, addresses, codes. */
const OTHER_STRINGS = [
  '2024',
  '2024-05-15',
  '2024-05-15T08:00:00.000Z',
  '10:00',
  'https://ailleurs.example/',
  'presse@site.example',
  'fr',
  '1.1',
  'repere',
  '0'.repeat(16),
];

/** Fills every field of a model, so that a field that is added is filled too. */
export function filledSample(model: z.ZodObject): FilledSample {
  const words = new Map<string, string>();
  const fill = (schema: z.core.$ZodType, path: readonly string[]): unknown => {
    const reference = referenceField(schema);
    if (reference !== undefined) return reference.collection === null ? { collection: 'pages', id: 1 } : 1;
    if (isCopyOf(schema, richText)) return textOf(wordsAt(path));
    if (schema instanceof z.ZodObject) return fillObject(schema, path);
    if (schema instanceof z.ZodArray) return variantsOf(schema.def.element).map((variant) => fill(variant, path));
    if (schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) return fill(schema.def.innerType, path);
    if (schema instanceof z.ZodUnion) {
      const [first] = schema.options;
      return first === undefined ? null : fill(first, path);
    }
    if (schema instanceof z.ZodLiteral) return schema.value;
    if (schema instanceof z.ZodEnum) return schema.options[0];
    if (schema instanceof z.ZodBoolean) return false;
    // A count, a place in a recording; a year.
    if (schema instanceof z.ZodNumber) return z.safeParse(schema, 1).success ? 1 : 2024;
    return fillString(schema, path);
  };
  const fillObject = ({ shape }: z.ZodObject, path: readonly string[]) =>
    Object.fromEntries(
      Object.entries<z.core.$ZodType>(shape).map(([name, schema]) => [name, fill(schema, [...path, name])]),
    );
  const fillString = (schema: z.core.$ZodType, path: readonly string[]): string => {
    if (z.safeParse(schema, 'Repère').success) return wordsAt(path);
    const other = OTHER_STRINGS.find((value) => z.safeParse(schema, value).success);
    if (other === undefined) throw new Error(`What fits « ${path.join('.')} »? Say it in OTHER_STRINGS.`);
    return other;
  };
  const wordsAt = (path: readonly string[]): string => {
    const known = words.get(path.join('.'));
    const made = known ?? `Repère${String(words.size)}z`;
    words.set(path.join('.'), made);
    return made;
  };
  return { fields: fillObject(model, []), words };
}

/** Each kind of what a list may hold. */
function variantsOf(element: z.core.$ZodType): readonly z.core.$ZodType[] {
  return element instanceof z.ZodDiscriminatedUnion ? element.options : [element];
}

function textOf(words: string): RichText {
  return [{ type: 'paragraph', children: [{ type: 'text', text: words, marks: [] }] }];
}
