import type { Browser, BrowserContextOptions, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { openFrenchWindow } from './browser.ts';
import { openBrowser } from './open-browser.ts';
import { openPage } from './open-page.ts';

/** The published demonstration, in the browser that the tests of its pages share. */
export interface PublishedSite {
  url: string;
  /** For what {@link see} does not fit. Within tests and hooks. */
  browser: () => Browser;
  /**
   * Opens an address in a window of its own, without anything in its cache, which is closed when the work is done.
   *
   * @param work is given what the page was answered, too
   * @param prepare what must be in place before the page loads
   */
  see: <Result>(
    address: string,
    work: (page: Page, responses: readonly Response[]) => Promise<Result>,
    options?: SeeOptions,
  ) => Promise<Result>;
  /**
   * Opens addresses one after the other, in a few windows that each keep their cache. Opening a window takes longer
   * than most of what is looked at in it.
   *
   * @param work is given what the page was answered, too
   * @param prepare what must be in place in each window before its first page
   * @returns what the work made of each address, in their order
   */
  tour: <Result>(
    addresses: readonly string[],
    work: (page: Page, address: string, responses: readonly Response[]) => Promise<Result>,
    options?: SeeOptions & { windows?: number },
  ) => Promise<Result[]>;
}

type SeeOptions = BrowserContextOptions & { prepare?: (page: Page) => Promise<void> };

/** To be called at the top of a test file. */
export function usePublishedSite(): PublishedSite {
  const url = inject('siteUrl');
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  const inWindow = async <Result>(
    { prepare, ...options }: SeeOptions,
    work: (page: Page) => Promise<Result>,
  ): Promise<Result> => {
    const visitor = await openFrenchWindow(browser, options);
    try {
      const page = await visitor.newPage();
      await prepare?.(page);
      return await work(page);
    } finally {
      await visitor.close();
    }
  };
  return {
    url,
    browser: () => browser,
    see: (address, work, options = {}) =>
      inWindow(options, async (page) => {
        const responses: Response[] = [];
        page.on('response', (response) => responses.push(response));
        await openPage(page, url + address);
        return work(page, responses);
      }),
    async tour(addresses, work, { windows = 2, ...options } = {}) {
      const results: Awaited<ReturnType<typeof work>>[] = [];
      // One iterator for all: each window takes the next address.
      const waiting = addresses.entries();
      const visit = async (page: Page) => {
        let responses: Response[] = [];
        page.on('response', (response) => responses.push(response));
        for (const [index, address] of waiting) {
          responses = [];
          await openPage(page, url + address);
          results[index] = await work(page, address, responses);
        }
      };
      await Promise.all(Array.from({ length: Math.min(windows, addresses.length) }, () => inWindow(options, visit)));
      return results;
    },
  };
}
