import { z } from 'zod';
import { createSearch, SEARCH_FILES, type Search as Engine } from 'site/search';
import type { Site } from './site.ts';

/** What a browser asks at each search. */
const DESCRIPTION = `/${SEARCH_FILES.description}`;

const description = z.object({ waiting: z.number() });

/** The search, asked over HTTP by the same engine as in a browser. */
export class Search {
  readonly #site: Site;
  readonly #engine: Engine;

  constructor(site: Site) {
    this.#site = site;
    this.#engine = createSearch(async (path) => {
      const { status, body } = await site.ask(`/${path}`);
      if (status !== 200) throw new Error(`${path}: ${status}`);
      return body;
    });
  }

  /** Whether there is an index that no page waits for. */
  async isComplete(): Promise<boolean> {
    const { status, body } = await this.#site.ask(DESCRIPTION);
    return status === 200 && description.parse(JSON.parse(body.toString())).waiting === 0;
  }

  /** Whether a word that stands nowhere else leads to an address. */
  finds(word: string, address: string): () => Promise<boolean> {
    return this.#watchIndex(async () => (await this.#addressesWith(word)).includes(address));
  }

  /** Whether a word that stands nowhere else leads to an address no more. */
  lost(word: string, address: string): () => Promise<boolean> {
    return this.#watchIndex(async () => !(await this.#addressesWith(word)).includes(address));
  }

  /** An answer is the same as long as the index is. */
  #watchIndex(isAsExpected: () => Promise<boolean>): () => Promise<boolean> {
    const hasChanged = this.#site.watchPage(DESCRIPTION, ({ status }) => status === 200);
    return async () => (await hasChanged()) && (await isAsExpected());
  }

  async #addressesWith(word: string): Promise<string[]> {
    const question = { text: word, chosen: {}, order: 'relevance', isVerbatim: true, isTyping: false } as const;
    const { total, hits } = await this.#engine.ask(question);
    return (await hits(0, total)).map(({ href }) => href.replace(/#.*/, ''));
  }
}
