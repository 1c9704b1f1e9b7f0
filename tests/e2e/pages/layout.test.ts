import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { inParallel } from '../support/in-parallel.ts';
import { holdFonts, tooWideAt } from '../support/layout.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { usePublishedSite } from '../support/published-site.ts';

const site = usePublishedSite();

/** Every 40 pixels, and on both sides of each width at which the layout changes (48, 62, 80 and 88 rem). */
const WIDTHS = [
  ...Array.from({ length: 41 }, (_, index) => 320 + 40 * index),
  ...[768, 992, 1280, 1408].flatMap((width) => [width - 1, width, width + 1]),
];

/** A phone, both sides of the widest change, and a desktop whose text is twice as large. */
const WIDTHS_WITH_SPACING = [320, 720, 991, 1280];

/** Spacing that a reader may ask for (WCAG 1.4.12). */
const WIDE_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** What is wrong with each type of page, by address. */
const faults = { moves: [] as string[], tooWide: [] as string[], tooWideWithSpacing: [] as string[] };

beforeAll(async () => {
  await inParallel(PAGE_TYPES, async ({ address }) => {
    const add = (list: string[], found: string[]) => list.push(...found.map((fault) => `${address} ${fault}`));
    add(faults.moves, await site.see(address, movesOf, { viewport: { width: 360, height: 740 }, prepare: holdFonts }));
    await site.see(
      address,
      async (page) => {
        add(faults.moves, await movesOf(page));
        add(faults.tooWide, await tooWideAt(page, WIDTHS));
        await page.evaluate(addStyles, WIDE_SPACING);
        add(faults.tooWideWithSpacing, await tooWideAt(page, WIDTHS_WITH_SPACING));
      },
      { prepare: holdFonts },
    );
  });
});

describe('each type of page', () => {
  it('does not move by itself, on a phone or a desktop, even when its fonts come late', () => {
    expect(faults.moves).toEqual([]);
  });

  it('holds in every window from 320 to 1920 pixels, that is up to four times its size', () => {
    expect(faults.tooWide).toEqual([]);
  });

  it('holds with the spacing that a reader may ask for', () => {
    expect(faults.tooWideWithSpacing).toEqual([]);
  });
});

/** What moved while the page loaded, once its fonts are there. */
async function movesOf(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate(twoFrames);
  return page.evaluate(() => window.layoutShifts);
}

/** In the page: resolves when two frames were drawn. */
function twoFrames(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** In the page: a sheet of its own, which no rule of the server refuses. */
function addStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}
