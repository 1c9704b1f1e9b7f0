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

/** How a page is looked at: `name` ends the file name of its picture. */
interface Look {
  name: string;
  /** Of the window, in CSS pixels. */
  width: number;
  colorScheme: 'light' | 'dark';
  media: 'screen' | 'print';
}

const WIDTHS = [360, 768, 1024, 1440];
/** A page of A4 without its margins of 18 mm, at 96 pixels an inch. */
const PAPER_WIDTH = 658;

/** Every look that pages are taken in: each width in light and in dark colours, and on paper. */
export const LOOKS: readonly Look[] = [
  ...WIDTHS.flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme): Look => ({
      name: `${String(width)}-${colorScheme}`,
      width,
      colorScheme,
      media: 'screen',
    })),
  ),
  { name: 'print', width: PAPER_WIDTH, colorScheme: 'light', media: 'print' },
];

/** Takes a picture of each type of page, whole, in each of the {@link LOOKS}, as `<type>-<look>.png`. @returns how many */
export async function takeScreenshots({ siteUrl, folder, names, report }: ScreenshotOptions): Promise<number> {
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({ args: CHROMIUM_ARGS, executablePath: await ensureChromium() });
  try {
    const types = PAGE_TYPES.filter(({ name }) => names.length === 0 || names.includes(name));
    const pictures = types.flatMap((type) => LOOKS.map((look) => ({ type, look })));
    let done = 0;
    await inParallel(pictures, async ({ type, look: { name, width, colorScheme, media } }) => {
      const visitor = await openFrenchWindow(browser, { viewport: { width, height: 900 }, colorScheme });
      const page = await visitor.newPage();
      await openPage(page, siteUrl + type.address);
      await page.evaluate(showLazyPictures);
      await page.emulateMedia({ media });
      await page.screenshot({ path: join(folder, `${type.name}-${name}.png`), fullPage: true });
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
