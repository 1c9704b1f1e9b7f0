import {
  cardOf,
  isPublishedDocument,
  referenceKey,
  referencesOf,
  type Card,
  type Change,
  type Content,
  type ContentReference,
  type DocumentId,
  type FiledCollection,
  type GlobalContent,
  type GlobalSlug,
  type ListKey,
  type PublishedCollection,
  type PublishedDocument,
  type Redirect,
  type Refusal,
} from 'content-models';
import type { CardQuery } from '../../src/content/queries.ts';
import { isDeepStrictEqual } from 'node:util';
import { CardIndex } from './card-index.ts';
import type { Effect } from './effects.ts';
import { Filing } from './filing.ts';
import { describeMissing, describeStillUsed } from './problems.ts';
import { newestFirst, SortedCards } from './sorted-cards.ts';

/** A picture, or a file, that documents show or offer. */
export type Asset = Extract<Content, { collection: 'media' | 'documents' }>;

/**
 * The public documents, in memory, with what each refers to. Invariant: whatever a document in the
 * store requires is in the store too, and a picture or file is there only because one requires it.
 */
export class ContentStore {
  readonly #contents = new Map<string, Content>();
  readonly #cards = new Map<string, Card>();
  readonly #cardIndex = new CardIndex();
  readonly #filing = new Filing();
  /** `<collection>/<slug>` → documents there: two for the time of an exchange of slugs. */
  readonly #bySlug = new Map<string, Map<DocumentId, PublishedDocument>>();
  /** Key of a target → cards of the documents that refer to it, newest first. */
  readonly #referrers = new Map<string, SortedCards>();
  /** Key of a target → keys of the documents that cannot do without it. */
  readonly #requirers = new Map<string, Set<string>>();
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

  /** The document at a slug; the oldest if two claim it. */
  atSlug(collection: PublishedCollection, slug: string): PublishedDocument | undefined {
    const claimants = this.#bySlug.get(`${collection}/${slug}`);
    return claimants?.get(Math.min(...claimants.keys()));
  }

  select(query: CardQuery): Card[] {
    return this.#cardIndex.select(query);
  }

  /** The lists of a collection, or those that one is cut into, with how many documents each holds. */
  listSizes(collection: FiledCollection, within?: ListKey): { list: ListKey; size: number }[] {
    return this.#filing.sizes(collection, within);
  }

  /** What a list shows itself, or null when there is no such list. */
  list(collection: FiledCollection, list: ListKey): readonly Card[] | null {
    return this.#filing.cards(collection, list);
  }

  get globals(): Iterable<GlobalContent> {
    return this.#globals.values();
  }

  get redirects(): readonly Redirect[] {
    return this.#redirects;
  }

  /** Cards of the documents that refer to a target, newest first. */
  referrers(target: ContentReference): readonly Card[] {
    return this.#referrers.get(referenceKey(target))?.all ?? [];
  }

  /**
   * Applies changes together, so that a document and what it needs may come in any order. What can't
   * be applied without breaking the store's invariant is refused, alone, and leaves what was there.
   */
  apply(changes: readonly Change[]): { refusals: Refusal[]; effects: Effect[] } {
    const effects: Effect[] = [];
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
          if (isDeepStrictEqual(this.#globals.get(change.content.global), change.content)) break;
          this.#globals.set(change.content.global, change.content);
          effects.push({ kind: 'global', slug: change.content.global });
          break;
        case 'redirects':
          if (isDeepStrictEqual(this.#redirects, change.redirects)) break;
          this.#redirects = change.redirects;
          effects.push({ kind: 'redirects' });
          break;
        default:
          change satisfies never;
      }
    }
    const refusals = this.#refuseIncomplete(arrivals, removals);
    const suspects = new Set<string>(this.#held);
    for (const [key, content] of arrivals) {
      const isSame = !this.#held.has(key) && isDeepStrictEqual(this.#contents.get(key), content);
      if (!isSame) effects.push(this.#put(content, suspects));
    }
    refusals.push(...this.#remove(removals, effects, suspects));
    this.#dropUnused(suspects, effects);
    return { refusals, effects };
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
  #remove(removals: ReadonlyMap<string, ContentReference>, effects: Effect[], suspects: Set<string>): Refusal[] {
    const refusals: Refusal[] = [];
    const pending = new Map([...removals].filter(([key]) => this.#contents.has(key)));
    for (let hasChanged = true; hasChanged;) {
      hasChanged = false;
      for (const key of pending.keys()) {
        if (this.#requirers.has(key)) continue;
        effects.push(this.#delete(key, suspects));
        pending.delete(key);
        hasChanged = true;
      }
    }
    for (const [key, target] of pending) {
      const content = this.#contents.get(key);
      if (content === undefined) continue;
      this.#held.add(key);
      refusals.push({ target, problems: [describeStillUsed(content, this.#requirersOf(key))] });
    }
    return refusals;
  }

  /** Documents that cannot do without a content. */
  #requirersOf(key: string): PublishedDocument[] {
    return [...(this.#requirers.get(key) ?? [])]
      .map((requirer) => this.#contents.get(requirer))
      .filter((content) => content !== undefined)
      .filter(isPublishedDocument);
  }

  /** Drops, among what lost a referrer, the pictures and files that nothing shows and what was held for nobody. */
  #dropUnused(suspects: Set<string>, effects: Effect[]): void {
    // What is dropped may be the last to require something else, which joins the suspects meanwhile.
    for (const key of suspects) {
      const content = this.#contents.get(key);
      if (content === undefined || this.#requirers.has(key)) continue;
      if (isAsset(content) || this.#held.has(key)) effects.push(this.#delete(key, suspects));
    }
  }

  /** @param suspects receives what the document no longer refers to, and the content itself if it is an asset */
  #put(content: Content, suspects: Set<string>): Effect {
    const key = referenceKey(content);
    const before = this.#unlink(key, suspects);
    this.#held.delete(key);
    this.#contents.set(key, content);
    if (isPublishedDocument(content)) {
      const card = cardOf(content);
      this.#cards.set(key, card);
      this.#cardIndex.add(card);
      this.#filing.add(card);
      this.#link(content, card);
      const slug = slugKey(content);
      this.#bySlug.set(
        slug,
        (this.#bySlug.get(slug) ?? new Map<DocumentId, PublishedDocument>()).set(content.id, content),
      );
    } else {
      suspects.add(key);
    }
    return { kind: 'content', before, after: content };
  }

  /** Notes what a document refers to. */
  #link(document: PublishedDocument, card: Card): void {
    const key = referenceKey(document);
    for (const [target, isRequired] of targetsOf(document)) {
      const referrers = this.#referrers.get(target) ?? new SortedCards(newestFirst);
      this.#referrers.set(target, referrers);
      referrers.add(card);
      if (!isRequired) continue;
      const requirers = this.#requirers.get(target) ?? new Set<string>();
      this.#requirers.set(target, requirers.add(key));
    }
  }

  #delete(key: string, suspects: Set<string>): Effect {
    const before = this.#unlink(key, suspects);
    this.#held.delete(key);
    this.#contents.delete(key);
    return { kind: 'content', before, after: undefined };
  }

  /** Takes a content out of every index. @returns what it was */
  #unlink(key: string, suspects: Set<string>): Content | undefined {
    const content = this.#contents.get(key);
    if (content === undefined) return undefined;
    const card = this.#cards.get(key);
    this.#cards.delete(key);
    if (card !== undefined) {
      this.#cardIndex.remove(card);
      this.#filing.remove(card);
      for (const target of targetsOf(content).keys()) {
        const referrers = this.#referrers.get(target);
        referrers?.remove(card);
        if (referrers?.size === 0) this.#referrers.delete(target);
        const requirers = this.#requirers.get(target);
        requirers?.delete(key);
        if (requirers?.size === 0) this.#requirers.delete(target);
        suspects.add(target);
      }
    }
    if (isPublishedDocument(content)) {
      const claimants = this.#bySlug.get(slugKey(content));
      claimants?.delete(content.id);
      if (claimants?.size === 0) this.#bySlug.delete(slugKey(content));
    }
    return content;
  }
}

function slugKey({ collection, slug }: PublishedDocument): string {
  return `${collection}/${slug}`;
}

export function isAsset(content: Content): content is Asset {
  return content.collection === 'media' || content.collection === 'documents';
}

/** Key of each thing a content refers to → whether it cannot do without. */
function targetsOf(content: Content): Map<string, boolean> {
  const targets = new Map<string, boolean>();
  for (const { target, isRequired } of referencesOf(content)) {
    const key = referenceKey(target);
    targets.set(key, isRequired || targets.get(key) === true);
  }
  return targets;
}

function requirementsOf(content: Content) {
  return referencesOf(content).filter(({ isRequired }) => isRequired);
}
