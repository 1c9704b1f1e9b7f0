import { readFileSync } from 'node:fs';
import { count, type IsoDay, type PageFailure, type Progress } from 'content-models';
import { fileOf } from './files/public-tree.ts';
import { describeLeak, type LeakFinder } from './leaks/leak-finder.ts';
import type { Witness } from './leaks/witness.ts';
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
  leakFinder: LeakFinder;
  witness: Witness;
}

/** Makes the pages that are pending and puts them online. One that can't be made stays as it is, and pending. */
export class PageUpdater {
  readonly #pending: PendingPages;
  readonly #online: OnlinePages;
  readonly #maker: PageMaker;
  readonly #leakFinder: LeakFinder;
  readonly #witness: Witness;

  constructor({ pending, online, maker, leakFinder, witness }: PageUpdaterParts) {
    this.#pending = pending;
    this.#online = online;
    this.#maker = maker;
    this.#leakFinder = leakFinder;
    this.#witness = witness;
  }

  /** Renders the addresses whose reads changed, in the order given. One that fails stops no other. */
  async update(addresses: readonly string[], today: IsoDay, onProgress?: Progress): Promise<Outcome> {
    const outcome: Outcome = { written: [], failures: [] };
    for (const [index, address] of addresses.entries()) {
      if (this.#isUpToDate(address, today)) this.#pending.delete(address);
      else await this.#put(await this.#maker.make(address, today), { today, outcome });
      onProgress?.(index + 1, addresses.length);
    }
    return outcome;
  }

  /** Puts online pages that another process made from the content of some version, unless they are stale by now. */
  async take(pages: readonly Made[], version: string, today: IsoDay): Promise<Outcome> {
    const outcome: Outcome = { written: [], failures: [] };
    const isPresent = version === this.#maker.version(today);
    for (const page of pages) {
      // What failed on a former version may do well on this one.
      const isStale = !isPresent && ('reason' in page || this.#maker.isStale(page.reads, today));
      if (this.#pending.has(page.address) && !isStale) await this.#put(page, { today, outcome });
      else this.#online.discard(page);
    }
    return outcome;
  }

  async #put(made: Made, { today, outcome }: { today: IsoDay; outcome: Outcome }): Promise<void> {
    const { written, failures } = outcome;
    const page = 'reason' in made ? made : await this.#refuseLeak(made, today);
    if ('reason' in page) {
      if (this.#pending.unforce(page.address)) this.#online.keep(page.address);
      failures.push(page);
      return;
    }
    if (this.#online.put(page)) written.push(page.address);
    this.#pending.delete(page.address);
  }

  /** A page that would give away what is not public stays as it was. */
  async #refuseLeak(page: MadePage, today: IsoDay): Promise<Made> {
    if (page.temporary === null) return page;
    const { address, temporary, reads } = page;
    const [leak, ...others] = await this.#leakFinder.leaksIn({
      file: fileOf(address),
      bytes: readFileSync(temporary),
      again: () => this.#witness.render(address, this.#maker.answers(reads, today)),
    });
    if (leak === undefined) return page;
    this.#online.discard(page);
    const more = others.length === 0 ? '' : ` et ${count(others.length, 'autre passage', 'autres passages')}`;
    return {
      address,
      reason: `la page montrerait ${describeLeak(leak)}${more}, ce qui n’est pas public\u00a0: elle est restée comme avant. Retirez ce passage de ce qu’elle montre, ou publiez le contenu d’où il vient`,
    };
  }

  /** Whether what a page was made from is still so. */
  #isUpToDate(address: string, today: IsoDay): boolean {
    const reads = this.#pending.isForced(address) ? undefined : this.#online.reads(address);
    return reads !== undefined && !this.#maker.isStale(reads, today);
  }
}
