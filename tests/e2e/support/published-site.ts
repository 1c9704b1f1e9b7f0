import { chromium, type Browser, type BrowserContextOptions, type Page, type Response } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { openFrenchWindow } from './browser.ts';
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
    options?: BrowserContextOptions & { prepare?: (page: Page) => Promise<void> },
  ) => Promise<Result>;
}

/** To be called at the top of a test file. */
export function usePublishedSite(): PublishedSite {
  const url = inject('siteUrl');
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserAddress'));
  });
  afterAll(() => browser.close());
  return {
    url,
    browser: () => browser,
    async see(address, work, { prepare, ...options } = {}) {
      const visitor = await openFrenchWindow(browser, options);
      try {
        const page = await visitor.newPage();
        const responses: Response[] = [];
        page.on('response', (response) => responses.push(response));
        await prepare?.(page);
        await openPage(page, url + address);
        return await work(page, responses);
      } finally {
        await visitor.close();
      }
    },
  };
}
