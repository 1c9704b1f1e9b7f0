import type { RelationshipField, UploadField } from 'payload';
import { collectionsWith, type PublishedCollection } from 'content-models';

/** Types that a text can suggest to read next. */
const RELATED_COLLECTIONS = collectionsWith('isSuggested');

interface RelationOptions {
  required?: boolean;
  description?: string;
  /** Part of the row that it takes, `50%`. */
  width?: string;
}

/** Several documents of one type, in the order the editor chooses. */
export function relationsField(
  name: string,
  label: string,
  relationTo: PublishedCollection,
  { description }: Pick<RelationOptions, 'description'> = {},
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
  { description, required = false, width }: RelationOptions = {},
): RelationshipField {
  return {
    name,
    label,
    type: 'relationship',
    relationTo,
    required,
    admin: { ...describe(description), ...(width === undefined ? {} : { width }) },
  };
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

/** One document of the types with a text to read. */
export function relatedOneField(name: string, label: string, description?: string): RelationshipField {
  return { name, label, type: 'relationship', relationTo: [...RELATED_COLLECTIONS], admin: describe(description) };
}

/** Several pictures to show, in order. */
export function picturesField(name: string, label: string, description: string): UploadField {
  return {
    name,
    label,
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    admin: { isSortable: true, description },
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
