import {
  cardOf,
  derivedFileAt,
  isListed,
  isPublishedDocument,
  referenceKey,
  type Card,
  type Change,
  type Content,
  type ContentCollection,
  type ContentOf,
  type ContentReference,
  type DerivedFile,
  type ReferenceTo,
  type FiledCollection,
  type GlobalContent,
  type GlobalSlug,
  type ListKey,
  type PageMeasure,
  type PublishedCollection,
  type PublishedDocument,
  type Redirect,
  type Refusal,
} from 'content-models';
import type { CardQuery } from '../../src/content/queries.ts';
import { isDeepStrictEqual } from 'node:util';
import { CardIndex } from './card-index.ts';
import type { AppliedChange } from './applied-change.ts';
import { Filing } from './filing.ts';
import { describeMissing, describeStillUsed } from './refusals.ts';
import { ReferenceGraph, requirementsOf } from './reference-graph.ts';
import { addressesIn, DerivedFileIndex } from './derived-file-index.ts';
import { SetMultimap } from './set-multimap.ts';
import { compareTitles } from './sorted-cards.ts';

/** A picture, or a file, that documents show or offer. */
export type Asset = Exclude<Content, PublishedDocument>;

/**
 * The public documents, in memory, with what each refers to. Invariant: whatever a document in the
 * store requires is in the store too, and a picture or file is there only because one requires it.
 */
export class ContentStore {
  readonly #contents = new Map<string, Content>();
  readonly #cards = new Map<string, Card>();
  readonly #cardIndex = new CardIndex();
  /** Documents in alphabetical order, of the collections asked for since one of theirs changed. */
  readonly #byTitle = new Map<PublishedCollection, readonly PublishedDocument[]>();
  readonly #filing = new Filing();
  readonly #graph = new ReferenceGraph();
  /** `<collection>/<slug>` → documents there: two for the time of an exchange of slugs. */
  readonly #bySlug = new SetMultimap<string, PublishedDocument>();
  readonly #globals = new Map<GlobalSlug, GlobalContent>();
  /** Removed in the CMS, kept online while a published document still requires them. */
  readonly #held = new Set<string>();
  #redirects: readonly Redirect[] = [];
  #measures: readonly PageMeasure[] = [];
  readonly #derivedFiles = new DerivedFileIndex();
  #version = 0;

  /** Grows with each change. */
  get version(): number {
    return this.#version;
  }

  get<Collection extends ContentCollection>(target: ReferenceTo<Collection>): ContentOf<Collection> | undefined {
    // A content is kept under the name of its own collection.
    return this.#contents.get(referenceKey(target)) as ContentOf<Collection> | undefined;
  }

  /** The content under the key of a reference. */
  at(key: string): Content | undefined {
    return this.#contents.get(key);
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
    const [oldest] = [...this.#bySlug.get(slugKey({ collection, slug }))].sort((a, b) => a.id - b.id);
    return oldest;
  }

  /** Every document of a collection. */
  all(collection: PublishedCollection): readonly PublishedDocument[] {
    return this.#documentsOf(this.#cardIndex.all(collection));
  }

  /** Every document of a collection, in alphabetical order: for collections that are small by nature. */
  byTitle(collection: PublishedCollection): readonly PublishedDocument[] {
    const known = this.#byTitle.get(collection);
    if (known !== undefined) return known;
    const cards = [...this.#cardIndex.all(collection)].sort((a, b) => compareTitles(a, b) || a.id - b.id);
    const documents = this.#documentsOf(cards);
    this.#byTitle.set(collection, documents);
    return documents;
  }

  /** Every document of a list that is cut from none, or null when there is no such list. */
  inList(collection: FiledCollection, list: ListKey): readonly PublishedDocument[] | null {
    const cards = this.#filing.whole(collection, list);
    return cards === null ? null : this.#documentsOf(cards);
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

  /** What pages weigh, as last measured. */
  get measures(): readonly PageMeasure[] {
    return this.#measures;
  }

  /** The files made from documents that are online, by address. */
  get derivedFiles(): DerivedFile[] {
    return this.#derivedFiles.all;
  }

  /** The file made from a document that is online at an address. */
  derivedFile(address: string): DerivedFile | undefined {
    return this.#derivedFiles.get(address);
  }

  /** Everything in the store, as the changes that would make it so from nothing. */
  get asChanges(): Change[] {
    return [
      ...[...this.contents].map((content): Change => ({ kind: 'document', content })),
      ...[...this.globals].map((content): Change => ({ kind: 'global', content })),
      { kind: 'redirects', redirects: this.redirects },
      { kind: 'measures', measures: this.measures },
      { kind: 'derived-files', derivedFiles: this.derivedFiles },
    ];
  }

  /** Cards of the documents that refer to a target, newest first. */
  referrers(target: ContentReference): readonly Card[] {
    return this.#graph.referrers(target);
  }

  /** Documents that cannot do without a content. */
  requirers(target: ContentReference): PublishedDocument[] {
    return this.#requirersOf(referenceKey(target));
  }

  /**
   * Applies changes together, so that a document and what it needs may come in any order. What can't
   * be applied without breaking the store's invariant is refused, alone, and leaves what was there.
   */
  apply(changes: readonly Change[]): { refusals: Refusal[]; applied: AppliedChange[] } {
    const applied: AppliedChange[] = [];
    const arrivals = new Map<string, Content>();
    const removals = new Map<string, ContentReference>();
    let derivedFiles: readonly DerivedFile[] | undefined;
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
        case 'redirects':
        case 'measures':
          applied.push(...this.#takeWhole(change));
          break;
        case 'derived-files':
          derivedFiles = change.derivedFiles;
          break;
        default:
          change satisfies never;
      }
    }
    const refusals = this.#refuseIncomplete(arrivals, removals);
    const candidates = new Set<string>(this.#held);
    for (const [key, content] of arrivals) {
      const isSame = !this.#held.has(key) && isDeepStrictEqual(this.#contents.get(key), content);
      if (!isSame) applied.push(this.#put(content, candidates));
    }
    refusals.push(...this.#remove(removals, applied, candidates));
    this.#dropUnused(candidates, applied);
    this.#dropMeasures(applied);
    const derivedFilesAt = this.#derivedFiles.dropAfter(applied);
    // Files of documents that went while they were made are not taken.
    if (derivedFiles !== undefined) {
      const wanted = derivedFiles.filter(({ address }) => this.#hasDerivedFileAt(address));
      derivedFilesAt.push(...this.#derivedFiles.replaceWith(wanted));
    }
    applied.push(...derivedFilesAt.map((address): AppliedChange => ({ kind: 'derived-file', address })));
    if (applied.length > 0) this.#version += 1;
    return { refusals, applied };
  }

  /** Takes what comes whole, in the place of what was there: nothing happens when it is the same. */
  #takeWhole(change: Exclude<Change, { kind: 'document' | 'removal' | 'derived-files' }>): AppliedChange[] {
    switch (change.kind) {
      case 'global': {
        const { content: after } = change;
        const before = this.#globals.get(after.global);
        if (isDeepStrictEqual(before, after)) return [];
        this.#globals.set(after.global, after);
        return [{ kind: 'global', slug: after.global, before, after }];
      }
      case 'redirects':
        if (isDeepStrictEqual(this.#redirects, change.redirects)) return [];
        this.#redirects = change.redirects;
        return [{ kind: 'redirects' }];
      case 'measures':
        if (isDeepStrictEqual(this.#measures, change.measures)) return [];
        this.#measures = change.measures;
        return [{ kind: 'measures' }];
      default:
        return change satisfies never;
    }
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
  #remove(
    removals: ReadonlyMap<string, ContentReference>,
    applied: AppliedChange[],
    candidates: Set<string>,
  ): Refusal[] {
    const refusals: Refusal[] = [];
    const pending = new Map<string, Content>();
    for (const key of removals.keys()) {
      const content = this.#contents.get(key);
      if (content !== undefined) pending.set(key, content);
    }
    for (let hasChanged = true; hasChanged;) {
      hasChanged = false;
      for (const [key, content] of pending) {
        if (this.#graph.isRequired(key)) continue;
        applied.push(this.#delete(content, candidates));
        pending.delete(key);
        hasChanged = true;
      }
    }
    for (const [key, content] of pending) {
      const { collection, id } = content;
      this.#held.add(key);
      refusals.push({ target: { collection, id }, problems: [describeStillUsed(content, this.#requirersOf(key))] });
    }
    return refusals;
  }

  /** Documents that cannot do without a content. */
  #requirersOf(key: string): PublishedDocument[] {
    return [...this.#graph.requirers(key)]
      .map((requirer) => this.#contents.get(requirer))
      .filter((content) => content !== undefined)
      .filter(isPublishedDocument);
  }

  /** Drops, among what lost a referrer, the pictures and files that nothing shows and what was held for nobody. */
  #dropUnused(candidates: Set<string>, applied: AppliedChange[]): void {
    // What is dropped may be the last to require something else, which joins the candidates meanwhile.
    for (const key of candidates) {
      const content = this.#contents.get(key);
      if (content === undefined || this.#graph.isRequired(key)) continue;
      if (!isPublishedDocument(content) || this.#held.has(key)) applied.push(this.#delete(content, candidates));
    }
  }

  /** Drops the measures of pages that are no longer there: nothing tells of what was withdrawn. */
  #dropMeasures(applied: AppliedChange[]): void {
    const gone = new Set<string>();
    for (const change of applied) {
      if (change.kind !== 'content') continue;
      for (const address of addressesIn(change.before)) gone.add(address);
      for (const address of addressesIn(change.after)) gone.delete(address);
    }
    if (!this.#measures.some(({ address }) => gone.has(address))) return;
    this.#measures = this.#measures.filter(({ address }) => !gone.has(address));
    applied.push({ kind: 'measures' });
  }

  #hasDerivedFileAt(address: string): boolean {
    const place = derivedFileAt(address);
    const document = place === null ? undefined : this.atSlug(place.collection, place.slug);
    return document !== undefined && [...addressesIn(document)].includes(address);
  }

  /** @param candidates receives what the document no longer refers to, and the content itself if it is an asset */
  #put(content: Content, candidates: Set<string>): AppliedChange {
    const key = referenceKey(content);
    const before = this.#contents.get(key);
    if (before !== undefined) this.#unlink(before, candidates);
    this.#held.delete(key);
    this.#contents.set(key, content);
    if (isPublishedDocument(content)) this.#link(content);
    else candidates.add(key);
    return { kind: 'content', before, after: content };
  }

  #delete(content: Content, candidates: Set<string>): AppliedChange {
    const key = referenceKey(content);
    this.#unlink(content, candidates);
    this.#held.delete(key);
    this.#contents.delete(key);
    return { kind: 'content', before: content, after: undefined };
  }

  #documentsOf(cards: readonly Card[]): PublishedDocument[] {
    return cards
      .map((card) => this.get(card))
      .filter((content) => content !== undefined)
      .filter(isPublishedDocument);
  }

  /** Puts a document in every index; one that is not listed, at its address alone. */
  #link(document: PublishedDocument): void {
    this.#bySlug.add(slugKey(document), document);
    if (!isListed(document)) return;
    const card = cardOf(document);
    this.#byTitle.delete(document.collection);
    this.#cards.set(referenceKey(document), card);
    this.#cardIndex.add(card);
    this.#filing.add(card);
    this.#graph.add(document, card);
  }

  /** Takes a document out of every index. */
  #unlink(content: Content, candidates: Set<string>): void {
    if (!isPublishedDocument(content)) return;
    this.#bySlug.delete(slugKey(content), content);
    const key = referenceKey(content);
    const card = this.#cards.get(key);
    if (card === undefined) return;
    this.#cards.delete(key);
    this.#byTitle.delete(content.collection);
    this.#cardIndex.remove(card);
    this.#filing.remove(card);
    for (const target of this.#graph.remove(content, card)) candidates.add(target);
  }
}

function slugKey({ collection, slug }: { collection: PublishedCollection; slug: string }): string {
  return `${collection}/${slug}`;
}
