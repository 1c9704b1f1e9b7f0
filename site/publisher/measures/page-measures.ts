import { isDeepStrictEqual } from 'node:util';
import {
  EMPTY_REPORT,
  type IsoDay,
  type PageMeasure,
  type PublicationReport,
  type SitePublisher,
} from 'content-models';
import type { ContentStore } from '../content-store/content-store.ts';
import type { PublicTree } from '../files/public-tree.ts';
import { PageMeter } from './page-meter.ts';
import { representativesOf, type Representative } from './representatives.ts';

/** How long after a publication pages are measured, unless another begins: nobody waits for it. */
const QUIET_MS = 2000;

export interface PageMeasuresOptions {
  store: Pick<ContentStore, 'select' | 'measures'>;
  tree: PublicTree;
  today: () => IsoDay;
  passes: Pick<SitePublisher, 'publish'>;
  warn: (message: string) => void;
}

/**
 * Measures one page of each type after publications, and publishes what it finds as any other content. The page
 * that shows the measures is measured for none of them: the second time, nothing has changed.
 */
export class PageMeasures {
  readonly #options: PageMeasuresOptions;
  readonly #meter: PageMeter;
  #isDue = false;
  #timer: NodeJS.Timeout | undefined;
  #work: Promise<PublicationReport> | undefined;
  #isClosed = false;

  constructor(options: PageMeasuresOptions) {
    this.#options = options;
    this.#meter = new PageMeter(options.tree);
  }

  /** Has pages measured once nothing is published for a while. */
  soon(): void {
    if (this.#isClosed) return;
    this.#isDue = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.settled(), QUIET_MS).unref();
  }

  /** Measures now what is due. @returns what was published for it */
  async settled(): Promise<PublicationReport> {
    clearTimeout(this.#timer);
    if (this.#isDue && !this.#isClosed) {
      this.#isDue = false;
      const work = this.#measureAfter(this.#work).finally(() => {
        if (this.#work === work) this.#work = undefined;
      });
      this.#work = work;
    }
    return (await this.#work) ?? EMPTY_REPORT;
  }

  /** Stops after what is in hand. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#work;
  }

  async #measureAfter(earlier: Promise<unknown> | undefined): Promise<PublicationReport> {
    await earlier;
    const { store, passes, warn } = this.#options;
    try {
      const measures: PageMeasure[] = [];
      for (const representative of representativesOf(store)) {
        const measure = await this.#measure(representative);
        if (this.#isClosed) return EMPTY_REPORT;
        if (measure !== null) measures.push(measure);
      }
      if (isDeepStrictEqual(measures, store.measures)) return EMPTY_REPORT;
      return await passes.publish([{ kind: 'measures', measures }]);
    } catch (error) {
      warn(
        `Les mesures des pages n’ont pas pu être publiées\u00a0: ${String(error)} Nouvel essai après la prochaine publication.`,
      );
      return EMPTY_REPORT;
    }
  }

  /** The measure of a page; of one that has not changed since it was measured, the same as then. Null when there is none. */
  async #measure({ type, address }: Representative): Promise<PageMeasure | null> {
    const { store, today, warn } = this.#options;
    try {
      const figures = await this.#meter.measure(address);
      if (figures === null) return null;
      const known = store.measures.find((measure) => measure.type === type);
      const measure = { type, address, ...figures, measuredOn: known?.measuredOn ?? today() };
      return isDeepStrictEqual(measure, known) ? measure : { ...measure, measuredOn: today() };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      warn(`La page ${address} n’a pas pu être mesurée, et ne figure pas parmi les mesures\u00a0: ${reason}`);
      return null;
    }
  }
}
