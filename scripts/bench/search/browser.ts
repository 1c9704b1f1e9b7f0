import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { SEARCH_FILES } from 'site/search';
import { CHROMIUM_ARGS, ensureChromium } from 'tests';
import { EMPTY_PAGE, moduleOf, type Contender } from './arena.ts';

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_ARGS });
}

/** A reader who has loaded nothing yet, on an empty page of the site. */
export class Reader {
  readonly #context: BrowserContext;
  readonly #cdp: CDPSession;
  readonly #page: Page;
  #bytes = 0;

  private constructor(context: BrowserContext, page: Page, cdp: CDPSession) {
    this.#context = context;
    this.#page = page;
    this.#cdp = cdp;
  }

  static async open(browser: Browser, origin: string): Promise<Reader> {
    // Pagefind compiles WebAssembly, which the pages of the site do not allow.
    const context = await browser.newContext({ baseURL: origin, bypassCSP: true });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const reader = new Reader(context, page, cdp);
    await reader.#count();
    await page.goto(EMPTY_PAGE, { waitUntil: 'networkidle' });
    reader.bytes();
    return reader;
  }

  /** Asks an engine as the page would. @returns where answers lead to, and the milliseconds until the last was there */
  ask(
    contender: Contender,
    text: string,
    { count, isTyping = false }: { count: number; isTyping?: boolean },
  ): Promise<{ hrefs: string[]; ms: number }> {
    return this.#page.evaluate(
      async ({ address, question, options }) => {
        const startedAt = performance.now();
        const { find } = (await import(address)) as {
          find: (question: string, options: { count: number; isTyping: boolean }) => Promise<string[]>;
        };
        const hrefs = await find(question, options);
        return { hrefs, ms: performance.now() - startedAt };
      },
      { address: moduleOf(contender), question: text, options: { count, isTyping } },
    );
  }

  /** Asks on the search page of the site, and waits until it has loaded everything. */
  async searchOnPage(text: string): Promise<void> {
    const isAsked = this.#page.waitForResponse((response) => response.url().endsWith(SEARCH_FILES.description));
    await this.#page.goto(`/recherche/?q=${encodeURIComponent(text)}`, { waitUntil: 'networkidle' });
    await isAsked;
  }

  /** Bytes on the wire since the last time, headers included: scripts and what they load. */
  bytes(): number {
    const bytes = this.#bytes;
    this.#bytes = 0;
    return bytes;
  }

  close(): Promise<void> {
    return this.#context.close();
  }

  async #count(): Promise<void> {
    const counted = new Set<string>();
    this.#cdp.on('Network.requestWillBeSent', ({ requestId, type }) => {
      if (type !== undefined && COUNTED.has(type)) counted.add(requestId);
    });
    this.#cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (counted.has(requestId)) this.#bytes += encodedDataLength;
    });
    await this.#cdp.send('Network.enable');
  }
}

/** What a page loads for its scripts, and by them: its styles, fonts and pictures are there without a search. */
const COUNTED = new Set(['Script', 'Fetch', 'XHR', 'Other']);
