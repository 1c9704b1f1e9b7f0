import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { CHROMIUM_ARGS } from '../../support/chromium.ts';

/** Starts the Chromium that the test run found before its first test. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    args: CHROMIUM_ARGS,
    ...(process.env.CHROMIUM_PATH === undefined ? {} : { executablePath: process.env.CHROMIUM_PATH }),
  });
}

/** A browser window as a French editor or visitor has it. */
export function openFrenchWindow(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return browser.newContext({
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1440, height: 1000 },
    ...options,
  });
}
