import { addressesOf, isPublishedDocument, type Content, type DerivedFile } from 'content-models';
import { isDeepStrictEqual } from 'node:util';
import type { AppliedChange } from './applied-change.ts';

/** The files made from documents that are online, by address. */
export class DerivedFileIndex {
  readonly #byAddress = new Map<string, DerivedFile>();

  get(address: string): DerivedFile | undefined {
    return this.#byAddress.get(address);
  }

  /** All of them, by address. */
  get all(): DerivedFile[] {
    return [...this.#byAddress.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
  }

  /**
   * Takes the place of what was there.
   * @returns addresses of what changed
   */
  replaceWith(derivedFiles: readonly DerivedFile[]): string[] {
    const after = new Map(derivedFiles.map((one) => [one.address, one]));
    const changed = [...new Set([...this.#byAddress.keys(), ...after.keys()])].filter(
      (address) => !isDeepStrictEqual(this.#byAddress.get(address), after.get(address)),
    );
    this.#byAddress.clear();
    for (const [address, one] of after) this.#byAddress.set(address, one);
    return changed;
  }

  /**
   * Drops the files of addresses that documents left or took: what was made from one is never that of another.
   * @returns addresses of what is dropped
   */
  dropAfter(applied: readonly AppliedChange[]): string[] {
    const dropped: string[] = [];
    for (const change of applied) {
      if (change.kind !== 'content') continue;
      const [before, after] = [new Set(addressesIn(change.before)), new Set(addressesIn(change.after))];
      const inOne = [...before, ...after].filter((address) => before.has(address) !== after.has(address));
      dropped.push(...inOne.filter((address) => this.#byAddress.delete(address)));
    }
    return dropped;
  }
}

/** Addresses that a content makes: pages, feeds, files. */
export function addressesIn(content: Content | undefined): Iterable<string> {
  return content !== undefined && isPublishedDocument(content) ? addressesOf(content).values() : [];
}
