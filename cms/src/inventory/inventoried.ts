import { CONTENT_COLLECTIONS, GLOBAL_SLUGS } from 'content-models';
import type { CollectionConfig, CollectionSlug, GlobalConfig, GlobalSlug } from 'payload';
import { keepGlobalLine, keepLine, removeLine } from './keep-lines.ts';
import { tellDrafts } from './tell-drafts.ts';

/** The collections whose documents have a line in the inventory: what somebody who works here may look for and open. */
export const INVENTORIED_COLLECTIONS = [
  ...CONTENT_COLLECTIONS,
  'redirects',
  'press-accesses',
  'press-subscribers',
  'users',
] as const satisfies readonly CollectionSlug[];

export const INVENTORIED_GLOBALS: readonly GlobalSlug[] = GLOBAL_SLUGS;

export type InventoriedCollection = (typeof INVENTORIED_COLLECTIONS)[number];

export function isInventoried(slug: string): slug is InventoriedCollection {
  return (INVENTORIED_COLLECTIONS as readonly string[]).includes(slug);
}

/** A collection whose saves keep the inventory, and whose pickers tell drafts; as it is where it has no line there. */
export function inventoried(collection: CollectionConfig): CollectionConfig {
  if (!isInventoried(collection.slug)) return collection;
  const { hooks = {} } = collection;
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterOperation: [...(hooks.afterOperation ?? []), tellDrafts],
      afterChange: [...(hooks.afterChange ?? []), keepLine],
      afterDelete: [...(hooks.afterDelete ?? []), removeLine],
    },
  };
}

/** The same for a setting. */
export function inventoriedGlobal(global: GlobalConfig): GlobalConfig {
  const { hooks = {} } = global;
  return { ...global, hooks: { ...hooks, afterChange: [...(hooks.afterChange ?? []), keepGlobalLine] } };
}
