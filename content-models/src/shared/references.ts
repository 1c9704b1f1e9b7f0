import { z } from 'zod';
import {
  isAssetCollection,
  PUBLISHED_COLLECTIONS,
  type ContentCollection,
  type PublishedCollection,
} from '../types/slugs.ts';

/** Identifier of a document within its collection, as the CMS numbers them. */
export const documentId = z.number().int().positive();
export type DocumentId = z.infer<typeof documentId>;

declare const pointsTo: unique symbol;

/** Identifier of a document of one type. A plain number will do; that of a document of another type won't. */
export type IdOf<Collection extends ContentCollection> = DocumentId & { readonly [pointsTo]?: Collection };

/** Points to a published document of any collection. */
export const anyReference = z.strictObject({
  collection: z.enum(PUBLISHED_COLLECTIONS),
  id: documentId,
});
export type Reference = z.infer<typeof anyReference>;

/** What a field that refers to documents says of them. */
interface ReferenceField {
  /** Null for a {@link Reference}, which names its own. */
  collection: ContentCollection | null;
  /** Whether the document makes no sense without its target. */
  isRequired: boolean;
}

const referenceFields = z.registry<ReferenceField>();
referenceFields.add(anyReference, { collection: null, isRequired: false });

/**
 * The identifier of a document of one type. What a document refers to is read off these fields: see `referencesOf`.
 * @param isRequired true for a picture, a file, the author of a quotation; false for what is left out while its target is not public
 */
export function reference<Collection extends ContentCollection>(
  collection: Collection,
  { isRequired }: { isRequired: boolean },
): z.ZodType<IdOf<Collection>> {
  // `documentId` with another name for its numbers.
  const schema: z.ZodType<IdOf<Collection>> = documentId.clone();
  return schema.register(referenceFields, { collection, isRequired });
}

/** What a schema says of the documents that it refers to; undefined for one that is no reference itself. */
export function referenceField(schema: z.core.$ZodType): ReferenceField | undefined {
  return referenceFields.get(schema);
}

/**
 * The collection whose documents a field names: one document, one or none, or several.
 * @throws {Error} for a field that names no document, documents of any type, or files
 */
export function targetOf(field: z.ZodType): PublishedCollection {
  const { collection = null } = referenceField(field) ?? {};
  if (collection !== null && !isAssetCollection(collection)) return collection;
  if (field instanceof z.ZodNullable) return targetOf(field.unwrap() as z.ZodType);
  if (field instanceof z.ZodArray) return targetOf(field.element as z.ZodType);
  throw new Error('This field names no document of one type.');
}

/** French name of a field, as the editor sees it, or how it is made of what holds the field. */
type FieldName = string | ((owner: never) => string);

const fieldNames = z.registry<{ name: FieldName }>();

/** A field whose references are told under a name: within the names of the fields that hold it, after a comma. */
export function named<Schema extends z.ZodType>(name: FieldName, schema: Schema): Schema {
  const field = schema.clone();
  // What is said of it does not depend on its kind.
  const anyField: z.ZodType = field;
  const reference = referenceFields.get(schema);
  if (reference !== undefined) anyField.register(referenceFields, reference);
  anyField.register(fieldNames, { name });
  return field;
}

/** Whether a schema is another one, under whatever name: a copy shares its definition. */
export function isCopyOf(schema: z.core.$ZodType, original: z.core.$ZodType): boolean {
  return schema._zod.def === original._zod.def;
}

/** The name under which the references of a field are told, or undefined. */
export function fieldName(schema: z.core.$ZodType): FieldName | undefined {
  return fieldNames.get(schema)?.name;
}

/** Points to any document or asset. */
export interface ContentReference {
  collection: ContentCollection;
  id: DocumentId;
}

/** Points to a document or asset of one type, known where it is written. */
export interface ReferenceTo<Collection extends ContentCollection> {
  collection: Collection;
  id: IdOf<Collection>;
}

/** Stable text form of a reference, `press-releases/12`. */
export function referenceKey({ collection, id }: ContentReference): string {
  return `${collection}/${String(id)}`;
}
