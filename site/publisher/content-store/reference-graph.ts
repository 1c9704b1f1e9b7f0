import {
  referenceKey,
  referencesOf,
  type Card,
  type Content,
  type ContentReference,
  type FoundReference,
  type PublishedDocument,
} from 'content-models';
import { SetMultimap } from './set-multimap.ts';
import { newestFirst, SortedCards } from './sorted-cards.ts';

/** Which documents refer to a content, and which of them cannot do without it. */
export class ReferenceGraph {
  /** Key of a target → cards of the documents that refer to it, newest first. */
  readonly #referrers = new Map<string, SortedCards>();
  /** Key of a target → keys of the documents that cannot do without it. */
  readonly #requirers = new SetMultimap<string, string>();

  add(document: PublishedDocument, card: Card): void {
    for (const [target, isRequired] of targetsOf(document)) {
      const referrers = this.#referrers.get(target) ?? new SortedCards(newestFirst);
      this.#referrers.set(target, referrers);
      referrers.add(card);
      if (isRequired) this.#requirers.add(target, referenceKey(document));
    }
  }

  /** Takes out a document that was added. @returns the keys of what it referred to */
  remove(document: PublishedDocument, card: Card): Iterable<string> {
    const targets = targetsOf(document);
    for (const target of targets.keys()) {
      const referrers = this.#referrers.get(target);
      referrers?.remove(card);
      if (referrers?.size === 0) this.#referrers.delete(target);
      this.#requirers.delete(target, referenceKey(document));
    }
    return targets.keys();
  }

  /** Cards of the documents that refer to a target, newest first. */
  referrers(target: ContentReference): readonly Card[] {
    return this.#referrers.get(referenceKey(target))?.all ?? [];
  }

  /** Keys of the documents that cannot do without a target, given by its key. */
  requirers(target: string): ReadonlySet<string> {
    return this.#requirers.get(target);
  }

  /** Whether some document cannot do without a target, given by its key. */
  isRequired(target: string): boolean {
    return this.#requirers.has(target);
  }
}

/** What a content cannot do without. */
export function requirementsOf(content: Content): FoundReference[] {
  return referencesOf(content).filter(({ isRequired }) => isRequired);
}

/** Key of each thing a document refers to → whether it cannot do without. */
function targetsOf(document: PublishedDocument): Map<string, boolean> {
  const targets = new Map<string, boolean>();
  for (const { target, isRequired } of referencesOf(document)) {
    const key = referenceKey(target);
    targets.set(key, isRequired || targets.get(key) === true);
  }
  return targets;
}
