import type { IsoDay, PageFailure, Progress } from 'content-models';
import type { OnlinePages } from './online-pages.ts';
import type { PendingPages } from './pending-pages.ts';
import type { Made, PageMaker } from './renderer/page-maker.ts';

/** What became of some pages. */
export interface Outcome {
  /** Addresses whose bytes changed. */
  written: string[];
  failures: PageFailure[];
}

/** Makes the pages that are pending and puts them on line. One that can't be made stays as it is, and pending. */
export class PageUpdater {
  readonly #pending: PendingPages;
  readonly #online: OnlinePages;
  readonly #maker: PageMaker;

  constructor({ pending, online, maker }: { pending: PendingPages; online: OnlinePages; maker: PageMaker }) {
    this.#pending = pending;
    this.#online = online;
    this.#maker = maker;
  }

  /** Renders the addresses whose reads changed, in the order given. One that fails stops no other. */
  async update(addresses: readonly string[], today: IsoDay, onProgress?: Progress): Promise<Outcome> {
    const outcome: Outcome = { written: [], failures: [] };
    for (const [index, address] of addresses.entries()) {
      if (this.#isUpToDate(address, today)) this.#pending.delete(address);
      else this.#put(await this.#maker.make(address, today), outcome);
      onProgress?.(index + 1, addresses.length);
    }
    return outcome;
  }

  /** Puts on line pages that another process made from the content of some version, unless they are stale by now. */
  take(pages: readonly Made[], version: string, today: IsoDay): Outcome {
    const outcome: Outcome = { written: [], failures: [] };
    const isPresent = version === this.#maker.version(today);
    for (const page of pages) {
      // What failed on a former version may do well on this one.
      const isStale = !isPresent && ('reason' in page || this.#maker.isStale(page.reads, today));
      if (this.#pending.has(page.address) && !isStale) this.#put(page, outcome);
      else this.#online.discard(page);
    }
    return outcome;
  }

  #put(page: Made, { written, failures }: Outcome): void {
    if ('reason' in page) {
      if (this.#pending.unforce(page.address)) this.#online.keep(page.address);
      failures.push(page);
      return;
    }
    if (this.#online.put(page)) written.push(page.address);
    this.#pending.delete(page.address);
  }

  /** Whether what a page was made from is still so. */
  #isUpToDate(address: string, today: IsoDay): boolean {
    const reads = this.#pending.isForced(address) ? undefined : this.#online.reads(address);
    return reads !== undefined && !this.#maker.isStale(reads, today);
  }
}
