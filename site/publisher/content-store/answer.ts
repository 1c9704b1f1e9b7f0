import {
  isPublishedDocument,
  type Instant,
  type IsoDay,
  type PublishedDocument,
  type SubscriptionAttempt,
} from 'content-models';
import type { Answer, Query } from '../../src/content/queries.ts';
import { shareImageAddress } from '../share-images/share-image-file.ts';
import type { SiteMap } from '../site-map.ts';
import type { ContentSource } from './content-source.ts';
import { extentOf } from './extent.ts';
import { commitmentsFollowedBy } from './followed-commitments.ts';

/** What the answers depend on besides the store: all of it is recorded like any other read. */
export interface Surroundings {
  /** Calendar day in Europe/Paris. */
  today: IsoDay;
  /** Origin of the public site, without a trailing slash. */
  siteUrl: string;
  siteMap: Pick<SiteMap, 'parts' | 'addresses'>;
  /** Whether there is someone to draw share images and to make derived files. */
  hasDrawer?: boolean;
  /** For a journalist alone: when what is shown becomes public. */
  embargo?: Instant;
  /** Whether e-mail is sent to the press. */
  sendsMail?: boolean;
  /** For one visitor alone: what was typed to subscribe. */
  attempt?: SubscriptionAttempt;
}

/** Answers one query from the content. Pure: the same content and surroundings give the same answer. */
export function answer(store: ContentSource, surroundings: Surroundings, query: Query): Answer<Query['name']> {
  switch (query.name) {
    case 'document':
      return store.atSlug(query.filter.collection, query.filter.slug) ?? null;
    case 'fields': {
      const content = store.get(query.filter);
      if (content === undefined || !isPublishedDocument(content)) return null;
      return pick(content, ['collection', ...query.filter.fields]);
    }
    case 'all':
      return store.byTitle(query.filter.collection).map((document) => pick(document, query.filter.fields));
    case 'extent':
      return extentOf(store.all(query.filter.collection));
    case 'card':
      return store.card(query.filter) ?? null;
    case 'cards':
      return store.select(query.filter);
    case 'lists':
      return store.listSizes(query.filter.collection, query.filter.within).map(({ list }) => list);
    case 'listSizes':
      return store.listSizes(query.filter.collection, query.filter.within);
    case 'list':
      return store.list(query.filter.collection, query.filter.list);
    case 'listFields':
      return (
        store
          .inList(query.filter.collection, query.filter.list)
          ?.map((document) => pick(document, query.filter.fields)) ?? null
      );
    case 'referrers':
      return store
        .referrers(query.filter)
        .filter(({ collection }) => query.filter.collections?.includes(collection) ?? true)
        .slice(0, query.filter.limit);
    case 'commitments':
      return commitmentsFollowedBy(query.filter, store);
    case 'global': {
      const content = store.global(query.filter.slug);
      if (content === undefined) throw new Error(`The global "${query.filter.slug}" was never published.`);
      return content;
    }
    case 'engagement': {
      const space = store.global('ai-space');
      return space?.global === 'ai-space' && space.engaged.includes(query.filter.id);
    }
    case 'media': {
      const content = store.get({ collection: 'media', id: query.filter.id });
      return content?.collection === 'media' ? content : null;
    }
    case 'file': {
      const content = store.get({ collection: 'documents', id: query.filter.id });
      return content?.collection === 'documents' ? content : null;
    }
    case 'shareImage':
      return surroundings.hasDrawer === true ? shareImageAddress(query.filter) : null;
    case 'derivedFile':
      return surroundings.hasDrawer === true ? (store.derivedFile(query.filter.address) ?? null) : null;
    case 'siteMapParts':
      return surroundings.siteMap.parts(store);
    case 'addresses':
      return surroundings.siteMap.addresses(query.filter.part, store);
    case 'measures':
      return store.measures;
    case 'embargo':
      return surroundings.embargo ?? null;
    case 'subscription':
      return { isOpen: surroundings.sendsMail === true, attempt: surroundings.attempt ?? null };
    case 'today':
      return surroundings.today;
    case 'siteUrl':
      return surroundings.siteUrl;
    default:
      return query satisfies never;
  }
}

function pick(document: PublishedDocument, fields: readonly string[]): Record<string, unknown> {
  const names = new Set(fields);
  return Object.fromEntries(Object.entries(document).filter(([name]) => names.has(name)));
}

/** Stable text form of a query, for memory and for the record of what a page read. */
export function queryKey({ name, filter }: Query): string {
  return `${name} ${JSON.stringify(filter, Object.keys(filter).sort())}`;
}
