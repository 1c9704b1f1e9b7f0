import {
  isAssetCollection,
  isPublishedDocument,
  referenceKey,
  referencesOf,
  derivedFileAt,
  type Change,
  type Content,
  type PageFailure,
  type PublishedDocument,
  type Refusal,
} from 'content-models';
import type { ContentStore } from './content-store/content-store.ts';
import type { AppliedChange } from './content-store/applied-change.ts';
import { describeHeldBack } from './content-store/refusals.ts';
import { addressesIn } from './content-store/derived-file-index.ts';
import { fileOf, type PublicTree } from './files/public-tree.ts';

/** What is to be done so that some documents are as they were before the pages that failed. */
export interface Retreat {
  refusals: Refusal[];
  /** For the store. */
  undo: Change[];
}

export interface HeldBackOptions {
  store: ContentStore;
  tree: Pick<PublicTree, 'files'>;
}

/**
 * Documents that could be online but for a page of their own that can't be made. They wait beside the store, so that
 * no list, feed or search leads to what is not there, and come back with each pass until they pass.
 */
export class HeldBack {
  readonly #options: HeldBackOptions;
  /** Contents that changed and may still have to go back, as they were before. */
  readonly #before = new Map<string, Content | undefined>();
  /** What waits: the document, with its pictures and files. */
  readonly #waiting = new Map<string, readonly Change[]>();

  constructor(options: HeldBackOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#waiting.size;
  }

  /** Everything that waits, to be tried again: nothing waits any more. What some changes are about has its turn with them. */
  takeAll(changes: readonly Change[]): Change[] {
    const replaced = new Set(changes.flatMap((change) => keyOf(change) ?? []));
    const again = [...this.#waiting].flatMap(([key, waiting]) => (replaced.has(key) ? [] : waiting));
    this.#waiting.clear();
    return again;
  }

  /** Remembers what applied changes replaced. */
  follow(applied: readonly AppliedChange[]): void {
    for (const change of applied) {
      const content = change.kind === 'content' ? (change.after ?? change.before) : undefined;
      if (change.kind !== 'content' || content === undefined) continue;
      const key = referenceKey(content);
      if (!this.#before.has(key)) this.#before.set(key, change.before);
    }
  }

  /** The same for what a former process left, as far as its pages are not there. */
  followMissing(applied: readonly AppliedChange[]): void {
    const isMissing = (content: Content) =>
      isPublishedDocument(content) && !ownPages(content).every((page) => this.#isThere(page));
    this.follow(applied.filter((change) => change.kind === 'content' && change.after && isMissing(change.after)));
  }

  /** Every page was tried: nothing that came until now will have to go back. */
  settle(): void {
    this.#before.clear();
  }

  /** Takes aside the documents that miss a page which failed, and those that can't do without them. */
  retreat(failures: readonly PageFailure[]): Retreat {
    if (failures.length === 0) return { refusals: [], undo: [] };
    const reasons = new Map(failures.map(({ address, reason }) => [address, reason]));
    const leaving = new Map<string, { document: PublishedDocument; reason: string }>();
    for (const key of this.#before.keys()) {
      const document = this.#documentAt(key);
      const missing = document && ownPages(document).find((page) => reasons.has(page) && !this.#isThere(page));
      if (document === undefined || missing === undefined) continue;
      const problem = describeHeldBack(document, { address: missing, reason: reasons.get(missing) ?? '' });
      this.#leave(document, problem, leaving);
    }
    if (leaving.size === 0) return { refusals: [], undo: [] };
    for (const [key, { document }] of leaving) this.#waiting.set(key, this.#withAssets(document));
    const undo = [...leaving.values()].map(({ document }) => this.#undoOf(document));
    const refusals = [...leaving.values()].map(({ document: { collection, id }, reason }) => ({
      target: { collection, id },
      problems: [reason],
    }));
    return { refusals, undo: [...this.#formerAssets(), ...undo] };
  }

  /** Adds a document to those that leave, with what required it since it came. */
  #leave(
    document: PublishedDocument,
    reason: string,
    leaving: Map<string, { document: PublishedDocument; reason: string }>,
  ): void {
    const key = referenceKey(document);
    if (leaving.has(key)) return;
    leaving.set(key, { document, reason });
    if (this.#before.get(key) !== undefined) return;
    for (const requirer of this.#options.store.requirers(document)) {
      if (this.#before.has(referenceKey(requirer))) this.#leave(requirer, reason, leaving);
    }
  }

  #undoOf(document: PublishedDocument): Change {
    const { collection, id } = document;
    const before = this.#before.get(referenceKey(document));
    return before === undefined
      ? { kind: 'removal', target: { collection, id } }
      : { kind: 'document', content: before };
  }

  /** Pictures and files that are no more, since nothing showed them: those of what comes back are wanted again. */
  #formerAssets(): Change[] {
    return [...this.#before.values()].flatMap((before) =>
      before !== undefined && isAssetCollection(before.collection) && this.#options.store.get(before) === undefined
        ? [{ kind: 'document', content: before } as const]
        : [],
    );
  }

  #withAssets(document: PublishedDocument): Change[] {
    const assets = referencesOf(document).flatMap(({ target }) =>
      isAssetCollection(target.collection) ? (this.#options.store.get(target) ?? []) : [],
    );
    return [...assets, document].map((content) => ({ kind: 'document', content }));
  }

  /** Whether a page is in its place. */
  #isThere(address: string): boolean {
    return this.#options.tree.files.has(fileOf(address));
  }

  #documentAt(key: string): PublishedDocument | undefined {
    const content = this.#options.store.at(key);
    return content !== undefined && isPublishedDocument(content) ? content : undefined;
  }
}

/** Addresses that a document answers at, but for the files that are made after its pages. */
function ownPages(document: PublishedDocument): string[] {
  return [...addressesIn(document)].filter((address) => derivedFileAt(address) === null);
}

function keyOf(change: Change): string | undefined {
  if (change.kind === 'document') return referenceKey(change.content);
  return change.kind === 'removal' ? referenceKey(change.target) : undefined;
}
