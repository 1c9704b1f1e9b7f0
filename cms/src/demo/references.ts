import { CONTENT_COLLECTIONS, type ContentCollection } from 'content-models';

/** Names a document before it has an id: its collection and its slug (or the picture's name). */
export type DemoKey = `${ContentCollection}:${string}`;

/** Stands for the id of a document of the demonstration until that document exists. */
export class DemoReference {
  readonly key: DemoKey;

  constructor(key: DemoKey) {
    this.key = key;
  }
}

/** A relation to one collection. */
export function ref(key: DemoKey): DemoReference {
  return new DemoReference(key);
}

/** A relation to any collection, as the CMS stores it. */
export function relation(key: DemoKey): DemoRelation {
  return { relationTo: collectionOf(key), value: ref(key) };
}

export interface DemoRelation {
  relationTo: ContentCollection;
  value: DemoReference;
}

/** Collection of a key. */
function collectionOf(key: DemoKey): ContentCollection {
  const name = key.slice(0, key.indexOf(':'));
  const collection = CONTENT_COLLECTIONS.find((known) => known === name);
  if (collection === undefined) throw new Error(`No collection is named « ${name} » (key ${key}).`);
  return collection;
}

/** Whether a text is a key, as the target of a link in a rich text may be. */
export function isDemoKey(text: string): text is DemoKey {
  return CONTENT_COLLECTIONS.some((collection) => text.startsWith(`${collection}:`));
}

/** A copy of a value with each reference replaced. */
export function replaceReferences(value: unknown, replace: (key: DemoKey) => unknown): unknown {
  if (value instanceof DemoReference) return replace(value.key);
  if (Array.isArray(value)) return value.map((item: unknown) => replaceReferences(item, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaceReferences(item, replace)]));
}

/** Keys of all references within a value, repeats kept. */
export function keysWithin(value: unknown): DemoKey[] {
  const keys: DemoKey[] = [];
  replaceReferences(value, (key) => keys.push(key));
  return keys;
}
