import type { Question } from '../answer.ts';
import type { Ranked } from './rank.ts';
import type { SiteIndex } from './site-index.ts';

/** How many of the first pages are put in order before the others: nobody looks at all of ten thousand. */
const FIRST = 50;

/** Pages that answer, best or latest first. They are put in order as far as they are looked at. */
export class RankedPages {
  readonly #pages: Ranked[];
  readonly #compare: (a: Ranked, b: Ranked) => number;
  /** How many are in order. */
  #inOrder = 0;

  constructor(pages: Ranked[], order: Question['order'], index: SiteIndex) {
    this.#pages = pages;
    const day = ({ page }: Ranked) => index.facts.day[page] ?? 0;
    // Two that an editor chose have the same infinite score.
    const byScore = (a: Ranked, b: Ranked) => (a.score === b.score ? 0 : b.score - a.score);
    const byAddress = (a: Ranked, b: Ranked) => index.compareAddresses(a.page, b.page);
    this.#compare =
      order === 'date'
        ? (a, b) => day(b) - day(a) || byScore(a, b) || byAddress(a, b)
        : (a, b) => byScore(a, b) || byAddress(a, b);
  }

  get length(): number {
    return this.#pages.length;
  }

  slice(from: number, to: number): Ranked[] {
    if (to > this.#inOrder) this.#sort(to);
    return this.#pages.slice(from, to);
  }

  #sort(needed: number): void {
    const pages = this.#pages;
    if (needed <= FIRST && pages.length > FIRST * 4) {
      const first = pages.slice(0, FIRST).sort(this.#compare);
      for (let at = FIRST; at < pages.length; at += 1) {
        const page = pages[at];
        const last = first.at(-1);
        if (page === undefined || last === undefined || this.#compare(page, last) >= 0) continue;
        first.pop();
        const place = first.findIndex((other) => this.#compare(page, other) < 0);
        first.splice(place === -1 ? first.length : place, 0, page);
      }
      const chosen = new Set(first);
      const rest = pages.filter((page) => !chosen.has(page));
      pages.splice(0, pages.length, ...first);
      for (const page of rest) pages.push(page);
      this.#inOrder = FIRST;
      return;
    }
    pages.sort(this.#compare);
    this.#inOrder = pages.length;
  }
}
