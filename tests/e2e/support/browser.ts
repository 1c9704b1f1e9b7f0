import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { CHROMIUM_ARGS } from '../../support/chromium.ts';

/** Starts a Chromium; unless another is given, the one that the test run found before its first test. */
export function launchBrowser(executablePath = process.env.CHROMIUM_PATH): Promise<Browser> {
  return chromium.launch({ args: CHROMIUM_ARGS, ...(executablePath !== undefined && { executablePath }) });
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
