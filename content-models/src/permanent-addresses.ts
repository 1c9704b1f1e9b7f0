import type { DocumentId, Reference } from './shared/references.ts';
import { typeOf } from './types/index.ts';
import { PUBLISHED_COLLECTIONS, type PublishedCollection } from './types/slugs.ts';

/** Where permanent addresses are. No page stands there: the server leads from them to where a document is now. */
export const PERMANENT_FOLDER = '/id/';

/** Something that is cited: a document, or a part of it that has an address of its own. */
export interface Cited extends Reference {
  /** Identifier of the part, or null for the document itself. */
  part: string | null;
}

/**
 * The address that a document, or a part of it, keeps whatever its title and address become: `/id/m3/`, `/id/m3/65f0c1/`.
 * Null for a type whose documents are not cited.
 */
export function permanentAddress({ collection, id }: Reference, part: string | null = null): string | null {
  const { citedAs } = typeOf(collection);
  if (citedAs === undefined) return null;
  return `${PERMANENT_FOLDER}${citedAs}${String(id)}/${part === null ? '' : `${part}/`}`;
}

/** What a permanent address names, or null. */
export function citedAt(address: string): Cited | null {
  const [, code, id, part = null] = /^\/id\/([a-z])([1-9]\d{0,14})(?:\/([\w-]+))?\/?$/.exec(address) ?? [];
  const collection = code === undefined ? undefined : CODES.get(code);
  if (collection === undefined || id === undefined) return null;
  const documentId: DocumentId = Number(id);
  return { collection, id: documentId, part };
}

const CODES: ReadonlyMap<string, PublishedCollection> = new Map(
  PUBLISHED_COLLECTIONS.flatMap((collection) => {
    const { citedAs } = typeOf(collection);
    return citedAs === undefined ? [] : [[citedAs, collection] as const];
  }),
);

/** What a key of `addressesOf` is about, when it is cited: `{ part: '65f0c1' }` for `commitment:65f0c1`; null for files. */
export function citedPart(key: string): Pick<Cited, 'part'> | null {
  if (key === 'self') return { part: null };
  const [, part] = /^(?:commitment|session):([\w-]+)$/.exec(key) ?? [];
  return part === undefined ? null : { part };
}
