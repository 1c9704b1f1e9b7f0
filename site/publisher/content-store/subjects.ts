import {
  referenceKey,
  type ContentCollection,
  type ContentReference,
  type DocumentId,
  type FiledCollection,
  type ListKey,
} from 'content-models';
import type { Query } from '../../src/content/queries.ts';

/** What a query is about. A list of cards has no subject: any card may enter it. */
export function subjectsOf(query: Query): string[] {
  if (query.name === 'cards') return [];
  if (query.name === 'all') {
    // The title decides the order, asked for or not.
    return ['title', ...query.filter.fields].map((field) => collectionSubject(query.filter.collection, field));
  }
  if (query.name === 'listFields') {
    const { collection, list, fields } = query.filter;
    return [subjectOfList(collection, list), ...fields.map((field) => listFieldSubject(collection, list, field))];
  }
  if (query.name !== 'fields') return [subjectOf(query)];
  return ['collection', ...query.filter.fields].map((field) => fieldSubject(query.filter, field));
}

export function fieldSubject(document: ContentReference, field: string): string {
  return `field ${referenceKey(document)} ${field}`;
}

/** A field of whichever document of a collection. */
export function collectionSubject(collection: ContentCollection, field: string): string {
  return `field ${collection}/* ${field}`;
}

/** A field of whichever document of a list. */
export function listFieldSubject(collection: FiledCollection, list: ListKey, field: string): string {
  return `field ${collection}/${list}/* ${field}`;
}

/** Which documents a list holds, and their cards. */
export function subjectOfList(collection: FiledCollection, list: ListKey): string {
  return `list ${collection}/${list}`;
}

function subjectOf({ name, filter }: Exclude<Query, { name: 'cards' | 'fields' | 'all' | 'listFields' }>): string {
  switch (name) {
    case 'document':
      return `slug ${filter.collection}/${filter.slug}`;
    case 'media':
      return `content media/${String(filter.id)}`;
    case 'file':
      return `content documents/${String(filter.id)}`;
    case 'extent':
      return `extent ${filter.collection}`;
    case 'card':
      return `card ${referenceKey(filter)}`;
    case 'referrers':
      return `referrers ${referenceKey(filter)}`;
    case 'commitments':
      return `commitments ${referenceKey(filter)}`;
    case 'lists':
    case 'listSizes':
      return `${name} ${filter.collection}${filter.within === undefined ? '' : `/${filter.within}`}`;
    case 'list':
      return subjectOfList(filter.collection, filter.list);
    case 'addresses':
      return `addresses ${filter.part}`;
    case 'global':
      return `global ${filter.slug}`;
    case 'engagement':
      return engagementSubject(filter.id);
    case 'derivedFile':
      return `derived file ${filter.address}`;
    // Nothing that is published changes the answer of these.
    case 'shareImage':
    case 'embargo':
    case 'subscription':
    case 'siteMapParts':
    case 'measures':
    case 'today':
    case 'siteUrl':
      return name;
    default:
      return name satisfies never;
  }
}

export function engagementSubject(id: DocumentId): string {
  return `engagement ${String(id)}`;
}
