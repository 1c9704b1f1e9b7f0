import type { Page } from 'playwright-core';

/** Opens an address of the site and waits until what the visitor came for is there: the results of a search, too. */
export async function openPage(page: Page, url: string): Promise<void> {
  await page.goto(url);
  if (new URL(url).searchParams.has('q')) {
    await page
      .locator('#search-status')
      .filter({ hasText: /résultat/ })
      .waitFor();
  }
}
