import {
  cardOf,
  referenceKey,
  referencesOf,
  type Card,
  type Change,
  type Content,
  type ContentReference,
  type GlobalContent,
  type GlobalSlug,
  type PublishedDocument,
  type Redirect,
  type Refusal,
} from 'content-models';
import { describeMissing, describeStillUsed } from './problems.ts';

/** A picture, or a file, that documents show or offer. */
export type Asset = Extract<Content, { collection: 'media' | 'documents' }>;

/**
 * The public documents, in memory, with what each refers to. Invariant: whatever a document in the
 * store requires is in the store too, and a picture or file is there only because one requires it.
 */
export class ContentStore {
  readonly #contents = new Map<string, Content>();
  readonly #cards = new Map<string, Card>();
  /** Key of a target → keys of the documents that refer to it. */
  readonly #referrers = new Map<string, Set<string>>();
  readonly #globals = new Map<GlobalSlug, GlobalContent>();
  /** Removed in the CMS, kept on line while a published document still requires them. */
  readonly #held = new Set<string>();
  #redirects: readonly Redirect[] = [];

  get(target: ContentReference): Content | undefined {
    return this.#contents.get(referenceKey(target));
  }

  card(target: ContentReference): Card | undefined {
    return this.#cards.get(referenceKey(target));
  }

  global(slug: GlobalSlug): GlobalContent | undefined {
    return this.#globals.get(slug);
  }

  get contents(): Iterable<Content> {
    return this.#contents.values();
  }

  get documents(): PublishedDocument[] {
    return [...this.#contents.values()].filter((content) => !isAsset(content));
  }

  get cards(): Iterable<Card> {
    return this.#cards.values();
  }

  get globals(): Iterable<GlobalContent> {
    return this.#globals.values();
  }

  get redirects(): readonly Redirect[] {
    return this.#redirects;
  }

  /** Cards of the documents that refer to a target. */
  referrers(target: ContentReference): Card[] {
    const keys = this.#referrers.get(referenceKey(target)) ?? [];
    return [...keys].map((key) => this.#cards.get(key)).filter((card) => card !== undefined);
  }

  /**
   * Applies changes together, so that a document and what it needs may come in any order. What can't
   * be applied without breaking the store's invariant is refused, alone, and leaves what was there.
   */
  apply(changes: readonly Change[]): Refusal[] {
    const arrivals = new Map<string, Content>();
    const removals = new Map<string, ContentReference>();
    for (const change of changes) {
      switch (change.kind) {
        case 'document': {
          const key = referenceKey(change.content);
          arrivals.set(key, change.content);
          removals.delete(key);
          break;
        }
        case 'removal': {
          const key = referenceKey(change.target);
          removals.set(key, change.target);
          arrivals.delete(key);
          break;
        }
        case 'global':
          this.#globals.set(change.content.global, change.content);
          break;
        case 'redirects':
          this.#redirects = change.redirects;
          break;
        default:
          change satisfies never;
      }
    }
    const refusals = this.#refuseIncomplete(arrivals, removals);
    for (const content of arrivals.values()) this.#put(content);
    refusals.push(...this.#remove(removals));
    this.#dropUnusedAssets();
    return refusals;
  }

  /** Takes out of `arrivals` what requires something that won't be public, until nothing more does. */
  #refuseIncomplete(arrivals: Map<string, Content>, removals: ReadonlyMap<string, ContentReference>): Refusal[] {
    const refusals: Refusal[] = [];
    const isAvailable = (key: string) =>
      arrivals.has(key) || (this.#contents.has(key) && !removals.has(key) && !this.#held.has(key));
    for (let hasChanged = true; hasChanged;) {
      hasChanged = false;
      for (const [key, content] of arrivals) {
        const missing = requirementsOf(content).filter(({ target }) => !isAvailable(referenceKey(target)));
        if (missing.length === 0) continue;
        arrivals.delete(key);
        refusals.push({ target: content, problems: missing.map((found) => describeMissing(content, found)) });
        hasChanged = true;
      }
    }
    return refusals.map(({ target: { collection, id }, problems }) => ({ target: { collection, id }, problems }));
  }

  /** Removes what nothing public requires any more; holds and reports the rest. */
  #remove(removals: ReadonlyMap<string, ContentReference>): Refusal[] {
    const refusals: Refusal[] = [];
    const pending = new Map([...removals].filter(([key]) => this.#contents.has(key)));
    for (let hasChanged = true; hasChanged;) {
      hasChanged = false;
      for (const key of pending.keys()) {
        if (this.#requirers(key).length > 0) continue;
        this.#delete(key);
        pending.delete(key);
        hasChanged = true;
      }
    }
    for (const [key, target] of pending) {
      const content = this.#contents.get(key);
      if (content === undefined) continue;
      this.#held.add(key);
      refusals.push({ target, problems: [describeStillUsed(content, this.#requirers(key))] });
    }
    return refusals;
  }

  /** Documents that cannot do without a content. */
  #requirers(key: string): PublishedDocument[] {
    return [...(this.#referrers.get(key) ?? [])]
      .map((referrer) => this.#contents.get(referrer))
      .filter((content) => content !== undefined && !isAsset(content))
      .filter((document) => requirementsOf(document).some(({ target }) => referenceKey(target) === key));
  }

  #dropUnusedAssets(): void {
    for (const [key, content] of this.#contents) {
      const isUnused = this.#requirers(key).length === 0;
      if (isUnused && (isAsset(content) || this.#held.has(key))) this.#delete(key);
    }
  }

  #put(content: Content): void {
    const key = referenceKey(content);
    this.#unlink(key);
    this.#held.delete(key);
    this.#contents.set(key, content);
    if (!isAsset(content)) this.#cards.set(key, cardOf(content));
    for (const { target } of referencesOf(content)) {
      const targetKey = referenceKey(target);
      const referrers = this.#referrers.get(targetKey) ?? new Set<string>();
      this.#referrers.set(targetKey, referrers.add(key));
    }
  }

  #delete(key: string): void {
    this.#unlink(key);
    this.#held.delete(key);
    this.#contents.delete(key);
    this.#cards.delete(key);
  }

  #unlink(key: string): void {
    const content = this.#contents.get(key);
    if (content === undefined) return;
    for (const { target } of referencesOf(content)) this.#referrers.get(referenceKey(target))?.delete(key);
  }
}

export function isAsset(content: Content): content is Asset {
  return content.collection === 'media' || content.collection === 'documents';
}

function requirementsOf(content: Content) {
  return referencesOf(content).filter(({ isRequired }) => isRequired);
}
