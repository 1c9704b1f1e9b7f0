import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';

/** A browser window as a French editor or visitor has it. */
export function openFrenchWindow(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return browser.newContext({
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1440, height: 1000 },
    ...options,
  });
}
