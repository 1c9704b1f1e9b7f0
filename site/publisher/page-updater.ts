import { readFileSync } from 'node:fs';
import { count, type IsoDay, type PageFailure, type Progress } from 'content-models';
import { fileOf } from './files/public-tree.ts';
import { describeLeak, type LeakGuard } from './leaks/leak-guard.ts';
import type { OnlinePages } from './online-pages.ts';
import type { PendingPages } from './pending-pages.ts';
import type { Made, MadePage, PageMaker } from './renderer/page-maker.ts';

/** What became of some pages. */
export interface Outcome {
  /** Addresses whose bytes changed. */
  written: string[];
  failures: PageFailure[];
}

interface PageUpdaterParts {
  pending: PendingPages;
  online: OnlinePages;
  maker: PageMaker;
  guard: LeakGuard;
}

/** Makes the pages that are pending and puts them on line. One that can't be made stays as it is, and pending. */
export class PageUpdater {
  readonly #pending: PendingPages;
  readonly #online: OnlinePages;
  readonly #maker: PageMaker;
  readonly #guard: LeakGuard;

  constructor({ pending, online, maker, guard }: PageUpdaterParts) {
    this.#pending = pending;
    this.#online = online;
    this.#maker = maker;
    this.#guard = guard;
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

  #put(made: Made, { written, failures }: Outcome): void {
    const page = 'reason' in made ? made : this.#refuseLeak(made);
    if ('reason' in page) {
      if (this.#pending.unforce(page.address)) this.#online.keep(page.address);
      failures.push(page);
      return;
    }
    if (this.#online.put(page)) written.push(page.address);
    this.#pending.delete(page.address);
  }

  /** A page that would give away what is not public stays as it was. */
  #refuseLeak(page: MadePage): Made {
    if (page.temporary === null) return page;
    const [leak, ...others] = this.#guard.leaksIn(fileOf(page.address), readFileSync(page.temporary));
    if (leak === undefined) return page;
    this.#online.discard(page);
    const more = others.length === 0 ? '' : ` et ${count(others.length, 'autre passage', 'autres passages')}`;
    return {
      address: page.address,
      reason: `la page montrerait ${describeLeak(leak)}${more}, ce qui n’est pas public\u00a0: elle est restée comme avant. Retirez ce passage de ce qu’elle montre, ou publiez le contenu d’où il vient`,
    };
  }

  /** Whether what a page was made from is still so. */
  #isUpToDate(address: string, today: IsoDay): boolean {
    const reads = this.#pending.isForced(address) ? undefined : this.#online.reads(address);
    return reads !== undefined && !this.#maker.isStale(reads, today);
  }
}
