import {
  isCopyOf,
  labelledLink,
  link,
  richText,
  settingText,
  type ContentOf,
  type PublishedCollection,
} from 'content-models';
import { z } from 'zod';
import { leadsSomewhere } from './links.ts';
import { projectRichText } from './rich-text.ts';
import { isRecord } from './rich-text/editor-node.ts';
import { day, instant, knownOrNull, numberOf, referenceOf, text, verbatim } from './values.ts';

/** What the CMS holds, by the names of its fields. */
export type Stored = Readonly<Record<string, unknown>>;

/** The same, with fields of a model under its names. */
export type Prepared<Collection extends PublishedCollection> = { [Name in keyof ContentOf<Collection>]?: unknown };

type Path = readonly PropertyKey[];

/**
 * The fields that a model names, and no other, from those that the CMS keeps under the same names. How each is read
 * follows from its kind in the model, which then parses the result.
 * @param path where the fields are in their document
 */
export function projectFields(model: z.ZodObject, stored: Stored, path: Path = []): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries<z.core.$ZodType>(model.shape).map(([name, kind]) => [
      name,
      // Of a document or of a row: the CMS's own.
      name === 'id' ? stored.id : projectValue(kind, stored[name], [...path, name]),
    ]),
  );
}

/** What makes no sense is kept as it is, for the model to refuse it by name. */
function projectValue(model: z.core.$ZodType, value: unknown, path: Path): unknown {
  if (isCopyOf(model, richText) || isCopyOf(model, settingText)) return projectRichText(value, path);
  if (model instanceof z.ZodNullable) return projectOptional(model.unwrap(), value, path);
  if (model instanceof z.ZodDefault) return value == null ? undefined : projectValue(model.unwrap(), value, path);
  if (model instanceof z.ZodArray) return projectList(model.element, value, path);
  if (model instanceof z.ZodObject) return projectObject(model, value, path);
  if (model instanceof z.ZodDiscriminatedUnion) return projectVariant(model, value, path);
  if (model instanceof z.ZodLiteral) return model.value;
  if (model instanceof z.ZodBoolean) return value ?? false;
  if (model instanceof z.ZodNumber) return numberOf(value);
  if (model instanceof z.ZodEnum) return value ?? null;
  return typeof value === 'string' ? projectString(model, value) : (value ?? null);
}

/** A string of a format (an address, a code, a date) stays as it was typed; any other is a text. */
function projectString(model: z.core.$ZodType, value: string): string | null {
  if (!(model instanceof z.ZodString || model instanceof z.ZodStringFormat)) return verbatim(value);
  switch (model.format) {
    case null:
      return text(value);
    case 'date':
      return day(value);
    case 'datetime':
      return instant(value);
    default:
      return verbatim(value);
  }
}

/** A group of fields that nobody filled in is null, as a field is. */
function projectOptional(model: z.core.$ZodType, value: unknown, path: Path): unknown {
  if (value == null) return null;
  if (model instanceof z.ZodBoolean) return knownOrNull(value);
  const projected = projectValue(model, value, path);
  const isEmptyGroup = isRecord(projected) && Object.values(projected).every((field) => field === null);
  return isEmptyGroup ? null : projected;
}

function projectObject(model: z.ZodObject, value: unknown, path: Path): unknown {
  const stored = value ?? {};
  if (!isRecord(stored)) return stored;
  return 'relationTo' in stored ? referenceOf(stored) : projectFields(model, stored, path);
}

function projectList(element: z.core.$ZodType, value: unknown, path: Path): unknown {
  const items = value ?? [];
  if (!Array.isArray(items)) return items;
  if (isCopyOf(element, labelledLink)) return items.filter(isRecord).filter(leadsSomewhere).map(projectLabelledLink);
  const projected = items.map((item, index) => projectValue(element, item, [...path, index]));
  // A relationship whose document was deleted permanently.
  return element instanceof z.ZodNumber ? projected.filter((id) => id !== null) : projected;
}

/** Stored flat: the words beside the fields of each kind of link. */
function projectLabelledLink(stored: Stored): unknown {
  return { label: projectValue(labelledLink.shape.label, stored.label, []), link: projectValue(link, stored, []) };
}

/** The fields of the variant that an editor chose. */
function projectVariant({ def }: z.ZodDiscriminatedUnion, value: unknown, path: Path): unknown {
  const chosen = isRecord(value) ? value[def.discriminator] : undefined;
  const variant = def.options.find((option) => option._zod.propValues?.[def.discriminator]?.has(chosen as string));
  return variant === undefined ? (chosen ?? null) : projectValue(variant, value, path);
}
