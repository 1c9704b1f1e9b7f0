import { isCopyOf, labelledLink, link, richText, settingText } from 'content-models';
import { toWords, type FlattenedField } from 'payload';
import { z } from 'zod';
import { YES_NO_UNKNOWN_LABELS } from '../fields/yes-no-unknown.ts';

type Fields = readonly FlattenedField[];
type Kind = z.core.$ZodType;

/** Where a model and the fields of the CMS disagree, nested fields included: « chapters.number: absent ». */
export function differences(model: z.ZodObject, fields: Fields, path = ''): string[] {
  // Said once of a field that several variants share.
  return [...new Set([...inModel(model, fields, path), ...inCmsAlone([model], fields, path)])];
}

function inModel({ shape }: z.ZodObject, fields: Fields, path: string): string[] {
  return Object.entries<Kind>(shape)
    .filter(([name, kind]) => name !== 'id' && !(kind instanceof z.ZodLiteral))
    .flatMap(([name, kind]) => {
      const field = fields.find((candidate) => candidate.name === name);
      return field === undefined ? [`${placeOf(name, path)}: absent`] : inField(kind, field, placeOf(name, path));
    });
}

/** What editors may fill in and nothing publishes, being in none of the models that the fields are of. */
function inCmsAlone(models: readonly z.ZodObject[], fields: Fields, path: string): string[] {
  const published = new Set(['id', ...models.flatMap(({ shape }) => Object.keys(shape))]);
  return fields.filter(({ name }) => !published.has(name)).map(({ name }) => `${placeOf(name, path)}: not published`);
}

function placeOf(name: string, path: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function inField(kind: Kind, field: FlattenedField, place: string): string[] {
  const inner = unwrapped(kind);
  const isNullable = inner !== kind;
  const label = hasLabel(field) ? [] : [`${place}: has no label`];
  if (inner instanceof z.ZodBoolean && z.safeParse(kind, null).success) return [...label, ...inYesOrNo(field, place)];
  return [...label, ...inFilling(isNullable, inner, field, place), ...inKind(inner, field, place)];
}

/** What is filled in, where nothing may be. */
function unwrapped(kind: Kind): Kind {
  return kind instanceof z.ZodNullable || kind instanceof z.ZodDefault ? unwrapped(kind.unwrap()) : kind;
}

/** Payload makes a label of the name where there is none. */
function hasLabel(field: FlattenedField): boolean {
  return 'label' in field && (field.label !== toWords(field.name) || FRENCH_NAMES.has(field.name));
}

/** Names that are French as they stand. */
const FRENCH_NAMES = new Set([
  'concertation',
  'contact',
  'contacts',
  'corrections',
  'data',
  'date',
  'description',
  'formats',
  'introduction',
  'licence',
  'mission',
  'participants',
  'population',
  'positions',
  'programme',
  'publics',
  'sources',
]);

function inFilling(isNullable: boolean, inner: Kind, field: FlattenedField, place: string): string[] {
  const isRequired = 'required' in field && field.required;
  if (isNullable) return isRequired ? [`${place}: can’t be empty`] : [];
  return isRequired || isEmptyByItself(inner) ? [] : [`${place}: may be empty`];
}

/** What nobody filled in is then an empty list, an empty group or « no ». */
function isEmptyByItself(kind: Kind): boolean {
  if (kind instanceof z.ZodObject) return !isReference(kind);
  return kind instanceof z.ZodArray || kind instanceof z.ZodBoolean || kind instanceof z.ZodDiscriminatedUnion;
}

function inKind(kind: Kind, field: FlattenedField, place: string): string[] {
  if (isCopyOf(kind, richText) || isCopyOf(kind, settingText)) return isOf(field, place, 'richText');
  if (kind instanceof z.ZodArray) return inList(kind.element, field, place);
  if ('hasMany' in field && field.hasMany === true) return [`${place}: holds several`];
  return inOne(kind, field, place);
}

function inOne(kind: Kind, field: FlattenedField, place: string): string[] {
  if (isReference(kind)) return [...isOf(field, place, 'relationship'), ...inTargets(field, place)];
  if (isGroup(kind)) return [...isOf(field, place, 'group'), ...inGroup(kind, field, place)];
  if (kind instanceof z.ZodEnum)
    return [...isOf(field, place, 'select'), ...inChoices(kind.options.map(String), field, place)];
  if (kind instanceof z.ZodBoolean) return isOf(field, place, 'checkbox');
  if (kind instanceof z.ZodNumber) return isOf(field, place, 'number', 'relationship', 'upload');
  if (kind instanceof z.ZodISODate || kind instanceof z.ZodISODateTime) return isOf(field, place, 'date');
  return [...isOf(field, place, 'text', 'textarea', 'email', 'select'), ...inLength(kind, field, place)];
}

function inList(element: Kind, field: FlattenedField, place: string): string[] {
  if (isGroup(element)) return [...isOf(field, place, 'array'), ...inGroup(element, field, place)];
  if (!('hasMany' in field && field.hasMany === true)) return [`${place}: doesn’t hold several`];
  return inOne(element, field, place);
}

/** What says of which collection its document is. */
function isReference(kind: Kind): boolean {
  return kind instanceof z.ZodObject && kind.shape.collection instanceof z.ZodEnum;
}

function isGroup(kind: Kind): kind is z.ZodObject | z.ZodDiscriminatedUnion {
  return (kind instanceof z.ZodObject && !isReference(kind)) || kind instanceof z.ZodDiscriminatedUnion;
}

function inGroup(group: z.ZodObject | z.ZodDiscriminatedUnion, field: FlattenedField, place: string): string[] {
  const fields: Fields = 'flattenedFields' in field ? field.flattenedFields : [];
  const models = modelsIn(group);
  return [...models.flatMap((model) => inModel(model, fields, place)), ...inCmsAlone(models, fields, place)];
}

/** The models that the fields of a group are of. */
function modelsIn(group: z.ZodObject | z.ZodDiscriminatedUnion): z.ZodObject[] {
  // Stored flat: the words beside the fields of each kind of link.
  if (isCopyOf(group, labelledLink)) return [labelledLink.pick({ label: true }), ...variantsOf(link)];
  return group instanceof z.ZodObject ? [group] : variantsOf(group);
}

/** Each variant has its fields beside the choice between them. */
function variantsOf({ options, def: { discriminator } }: z.ZodDiscriminatedUnion): z.ZodObject[] {
  const variants = options.filter((option) => option instanceof z.ZodObject);
  const choice = z.strictObject({ [discriminator]: z.enum(variants.map(({ shape }) => nameOf(shape[discriminator]))) });
  return [choice, ...variants];
}

function nameOf(kind: unknown): string {
  return kind instanceof z.ZodLiteral ? String(kind.value) : '';
}

function inYesOrNo(field: FlattenedField, place: string): string[] {
  return [...isOf(field, place, 'select'), ...inChoices(Object.keys(YES_NO_UNKNOWN_LABELS), field, place)];
}

function inChoices(wanted: readonly string[], field: FlattenedField, place: string): string[] {
  const options = 'options' in field ? field.options : [];
  const offered = options.map((option) => (typeof option === 'string' ? option : option.value));
  const isSame = offered.toSorted().join() === wanted.toSorted().join();
  return isSame ? [] : [`${place}: offers ${offered.join(', ')}`];
}

function inTargets(field: FlattenedField, place: string): string[] {
  return 'relationTo' in field && Array.isArray(field.relationTo) ? [] : [`${place}: leads to one collection`];
}

function inLength(kind: Kind, field: FlattenedField, place: string): string[] {
  const longest = kind instanceof z.ZodString ? kind.maxLength : null;
  if (longest === null || field.type === 'select') return [];
  const allowed = 'maxLength' in field ? (field.maxLength ?? Infinity) : Infinity;
  return allowed <= longest ? [] : [`${place}: may be longer`];
}

function isOf(field: FlattenedField, place: string, ...types: FlattenedField['type'][]): string[] {
  return types.includes(field.type) ? [] : [`${place}: is a field « ${field.type} »`];
}
