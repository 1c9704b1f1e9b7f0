import {
  authorityReference,
  filterAddress,
  filterCombinations,
  FILTERED_COLLECTIONS,
  filterValuesOf,
  isPublishedDocument,
  typeOf,
  type FilterValue,
  type PublishedCollection,
  type PublishedDocument,
} from 'content-models';
import type { AppliedChange } from './content-store/applied-change.ts';
import type { ContentSource } from './content-store/content-source.ts';

/** A document of a filtered collection, with what it is found by. */
export interface FilteredDocument {
  document: PublishedDocument;
  values: readonly FilterValue[];
}

/** The documents of a filtered collection, by title. */
export function filteredDocuments(
  store: Pick<ContentSource, 'byTitle' | 'get'>,
  collection: PublishedCollection,
): FilteredDocument[] {
  return store.byTitle(collection).map((document) => ({
    document,
    values: filterValuesOf(document, authorityOf(document, store)),
  }));
}

/** Every page of filters that shows a document. */
export function filterAddressesIn(store: Pick<ContentSource, 'byTitle' | 'get'>): string[] {
  return FILTERED_COLLECTIONS.flatMap((collection) =>
    filterCombinations(filteredDocuments(store, collection).map(({ values }) => values)).map((slugs) =>
      filterAddress(collection, slugs, ''),
    ),
  );
}

/** Whether a change may bring pages of filters or take some away: that of a filtered document, or of an authority. */
export function touchesFilters(change: AppliedChange): boolean {
  if (change.kind !== 'content') return false;
  return [change.before, change.after].some(
    (content) =>
      content !== undefined &&
      isPublishedDocument(content) &&
      ('population' in content || typeOf(content.collection).filters !== undefined),
  );
}

/** Who is in charge of a document, where it says so. */
export function authorityOf(document: PublishedDocument, store: Pick<ContentSource, 'get'>) {
  if (!('authority' in document)) return undefined;
  const authority = store.get(authorityReference(document.authority));
  return authority !== undefined && 'population' in authority ? authority : undefined;
}
