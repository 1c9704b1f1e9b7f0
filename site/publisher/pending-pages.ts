import { addressesOf, isPublishedDocument, type Change } from 'content-models';
import { RANKS, type AddressBook } from './addresses.ts';

/** Pages that one pass renders before it answers; the others are left to the background. */
const LARGEST_PASS = 200;

/** The addresses whose pages may be other than what is online. */
export class PendingPages {
  readonly #addresses: AddressBook;
  readonly #pending = new Set<string>();
  /** Among them, those to be rendered whatever they were made from. */
  readonly #forced = new Set<string>();
  /** Pages that another process made: nobody knows what they show. */
  readonly #inherited = new Set<string>();

  constructor(addresses: AddressBook) {
    this.#addresses = addresses;
  }

  get size(): number {
    return this.#pending.size;
  }

  has(address: string): boolean {
    return this.#pending.has(address);
  }

  isForced(address: string): boolean {
    return this.#forced.has(address);
  }

  /** Whether some page online has never been made by this process. */
  get hasInherited(): boolean {
    return this.#inherited.size > 0;
  }

  add(address: string): void {
    this.#pending.add(address);
  }

  /** Takes up the pages of a former process: every one is rendered again. */
  inheritAll(): void {
    this.forceAll();
    for (const address of this.#forced) this.#inherited.add(address);
  }

  /** Has every page of the site rendered, whatever it was made from. */
  forceAll(): void {
    for (const address of this.#addresses.all) {
      this.#pending.add(address);
      this.#forced.add(address);
    }
  }

  /** Leaves a page to be rendered only if what it was made from changes. @returns whether another process made it */
  unforce(address: string): boolean {
    this.#forced.delete(address);
    return this.#inherited.delete(address);
  }

  /** For a page that is online as it should be, or gone. */
  delete(address: string): void {
    this.#pending.delete(address);
    this.#forced.delete(address);
    this.#inherited.delete(address);
  }

  get all(): Iterable<string> {
    return this.#pending;
  }

  /** The most looked at first: sections, home and lists before documents; feeds may wait. */
  get inOrder(): string[] {
    return this.#sorted(this.#pending, (address) => this.#addresses.rank(address));
  }

  /**
   * What one pass makes, each part in its order: the pages of the changed documents, other pages, then feeds and other
   * files. When there is too much, the first, the sections and the home page alone.
   * @param invalid addresses that the changes may have made other than they are, all of them pending
   */
  urgent(
    changes: readonly Change[],
    invalid: ReadonlySet<string>,
  ): { own: string[]; others: string[]; files: string[] } {
    const ownAddresses = ownPages(changes);
    const rank = (address: string) => (ownAddresses.has(address) ? -1 : this.#addresses.rank(address));
    const candidates = this.#pending.size <= LARGEST_PASS ? this.#pending : invalid;
    const isLarge = candidates.size > LARGEST_PASS;
    const wanted = [...candidates].filter((address) => !isLarge || rank(address) <= RANKS.home);
    const urgent = this.#sorted(wanted, rank).slice(0, LARGEST_PASS);
    const isFile = (address: string) => rank(address) === RANKS.file;
    return {
      own: urgent.filter((address) => ownAddresses.has(address)),
      others: urgent.filter((address) => !ownAddresses.has(address) && !isFile(address)),
      files: urgent.filter(isFile),
    };
  }

  #sorted(addresses: Iterable<string>, rank: (address: string) => number): string[] {
    return [...addresses].sort((a, b) => rank(a) - rank(b));
  }
}

/** Pages of the documents that some changes put online; their calendar and the files made from them may wait. */
function ownPages(changes: readonly Change[]): Set<string> {
  const documents = changes.flatMap((change) => (change.kind === 'document' ? [change.content] : []));
  const addresses = documents.filter(isPublishedDocument).flatMap((document) => [...addressesOf(document).values()]);
  return new Set(addresses.filter((address) => address.endsWith('/')));
}
