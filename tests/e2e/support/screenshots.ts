import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, ensureChromium } from '../../support/chromium.ts';
import { openFrenchWindow } from './browser.ts';
import { inParallel } from './in-parallel.ts';
import { openPage } from './open-page.ts';
import { PAGE_TYPES } from './page-types.ts';

export interface ScreenshotOptions {
  /** A site that publishes the demonstration. */
  siteUrl: string;
  /** Made if it is not there; pictures of the same name are replaced. */
  folder: string;
  /** Names of the types of pages; all of them if there is none. */
  names: readonly string[];
  report: (done: number, total: number) => void;
}

const WIDTHS = [360, 768, 1440];
const SCHEMES = ['light', 'dark'] as const;

/** Takes a picture of each type of page, whole, at each width, in light and in dark colours. @returns how many */
export async function takeScreenshots({ siteUrl, folder, names, report }: ScreenshotOptions): Promise<number> {
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({ args: CHROMIUM_ARGS, executablePath: await ensureChromium() });
  try {
    const types = PAGE_TYPES.filter(({ name }) => names.length === 0 || names.includes(name));
    const pictures = types.flatMap((type) =>
      WIDTHS.flatMap((width) => SCHEMES.map((colorScheme) => ({ ...type, width, colorScheme }))),
    );
    let done = 0;
    await inParallel(pictures, async ({ name, address, width, colorScheme }) => {
      const visitor = await openFrenchWindow(browser, { viewport: { width, height: 900 }, colorScheme });
      const page = await visitor.newPage();
      await openPage(page, siteUrl + address);
      await page.evaluate(showLazyPictures);
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      await visitor.close();
      report(++done, pictures.length);
    });
    return pictures.length;
  } finally {
    await browser.close();
  }
}

/** In the page: pictures below the fold wait for a visitor who scrolls, and there is none. */
async function showLazyPictures(): Promise<void> {
  const pictures = [...document.images];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all(pictures.map((picture) => picture.decode()));
}
