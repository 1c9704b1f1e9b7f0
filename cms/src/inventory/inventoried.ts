import { CONTENT_COLLECTIONS, GLOBAL_SLUGS } from 'content-models';
import type { CollectionConfig, CollectionSlug, GlobalConfig, GlobalSlug, UIField } from 'payload';
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

/**
 * A collection whose saves keep the inventory, whose pickers tell drafts, and beside whose documents what uses them is
 * told; as it is where it has no line there.
 */
export function inventoried(collection: CollectionConfig): CollectionConfig {
  if (!isInventoried(collection.slug)) return collection;
  const { hooks = {}, fields } = collection;
  const isContent = (CONTENT_COLLECTIONS as readonly string[]).includes(collection.slug);
  return {
    ...collection,
    fields: isContent ? [notYetOnlineField, ...fields, usedByField] : fields,
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
  const { hooks = {}, fields } = global;
  return {
    ...global,
    fields: [notYetOnlineField, ...fields],
    hooks: { ...hooks, afterChange: [...(hooks.afterChange ?? []), keepGlobalLine] },
  };
}

const notYetOnlineField: UIField = {
  name: 'notYetOnline',
  type: 'ui',
  label: 'Pas encore en ligne',
  admin: {
    disableListColumn: true,
    components: { Field: '/components/uses/not-yet-online.tsx#NotYetOnline' },
  },
};

const usedByField: UIField = {
  name: 'usedBy',
  type: 'ui',
  label: 'Utilisé par',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/components/uses/used-by.tsx#UsedBy' },
  },
};
