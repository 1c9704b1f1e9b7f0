import type { RelationshipField, UploadField } from 'payload';
import type { PublishedCollection } from 'content-models';

/** Types that a text can suggest to read next. */
export const RELATED_COLLECTIONS = [
  'press-releases',
  'manifestos',
  'events',
  'pages',
] as const satisfies PublishedCollection[];

interface RelationOptions {
  required?: boolean;
  description?: string;
  maxDepth?: number;
}

/** Several documents of one type, in the order the editor chooses. */
export function relationsField(
  name: string,
  label: string,
  relationTo: PublishedCollection,
  { description }: RelationOptions = {},
): RelationshipField {
  return {
    name,
    label,
    type: 'relationship',
    relationTo,
    hasMany: true,
    admin: { isSortable: true, ...describe(description) },
  };
}

/** One document of one type. */
export function relationField(
  name: string,
  label: string,
  relationTo: PublishedCollection,
  { description, required = false }: RelationOptions = {},
): RelationshipField {
  return { name, label, type: 'relationship', relationTo, required, admin: describe(description) };
}

/** Several documents of the types with a text to read, in the order the editor chooses. */
export function relatedField(name: string, label: string, description?: string): RelationshipField {
  return {
    name,
    label,
    type: 'relationship',
    relationTo: [...RELATED_COLLECTIONS],
    hasMany: true,
    admin: { isSortable: true, ...describe(description) },
  };
}

/** Several files to download, in order. */
export function filesField(name: string, label: string, description?: string): UploadField {
  return {
    name,
    label,
    type: 'upload',
    relationTo: 'documents',
    hasMany: true,
    admin: { isSortable: true, ...describe(description) },
  };
}

function describe(description: string | undefined): { description?: string } {
  return description === undefined ? {} : { description };
}
