import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { holdFonts, inFrame, movesOf } from '../support/layout.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { usePublishedSite } from '../support/published-site.ts';

const site = usePublishedSite();

/** Every 40 pixels, and on both sides of each width at which the layout changes (48, 62, 80 and 88 rem). */
const WIDTHS = [
  ...Array.from({ length: 41 }, (_, index) => 320 + 40 * index),
  ...[768, 992, 1280, 1408].flatMap((width) => [width - 1, width, width + 1]),
];

/** Pixels: nothing on the site is written smaller. */
const SMALLEST_TEXT = 17;

/** A phone, both sides of the widest change, and a desktop whose text is twice as large. */
const WIDTHS_WITH_SPACING = [320, 720, 991, 1280];

/** Spacing that a reader may ask for (WCAG 1.4.12). */
const WIDE_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** What is wrong with each type of page, by address. */
const faults = { moves: [] as string[], tooWide: [] as string[], tooWideWithSpacing: [] as string[] };

beforeAll(async () => {
  const addresses = PAGE_TYPES.map(({ address }) => address);
  const add = (list: string[], address: string, found: string[]) =>
    list.push(...found.map((fault) => `${address} ${fault}`));
  const onPhone = async (page: Page, address: string) => add(faults.moves, address, await movesOf(page));
  await site.tour(addresses, onPhone, { viewport: { width: 360, height: 740 }, prepare: holdFonts });
  const onDesktop = async (page: Page, address: string) => {
    add(faults.moves, address, await movesOf(page));
    const framed = await inFrame(page);
    add(faults.tooWide, address, await framed.tooWideAt(WIDTHS));
    await framed.addStyles(WIDE_SPACING);
    add(faults.tooWideWithSpacing, address, await framed.tooWideAt(WIDTHS_WITH_SPACING));
  };
  await site.tour(addresses, onDesktop, { prepare: holdFonts });
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

  it.each([
    ['with its fonts', true],
    ['without them', false],
  ])('keeps its mark and its name in place while the rest of it comes in, on a phone, %s', async (_how, hasFonts) => {
    const placesOf = async (cut: (html: string) => string) => {
      const prepare = async (page: Page) => {
        await page.route('**/presse/', async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: cut(await response.text()) });
        });
        if (!hasFonts) await page.route('**/*.woff2', (route) => route.abort());
      };
      return site.see('/presse/', placesOfBrand, { viewport: { width: 360, height: 740 }, prepare });
    };
    const beginning = await placesOf((html) => html.slice(0, html.indexOf('<button')));
    expect(beginning).toHaveLength(2);
    expect(beginning).toEqual(await placesOf((html) => html));
  });

  it.each([992, 1024, 1059, 1279, 1280, 1440])(
    'has the sections of the site in one row, of a size that one reads, at %i pixels',
    async (width) => {
      const { rows, sizes } = await site.see('/presse/', menuAsDrawn, { viewport: { width, height: 900 } });
      expect(rows).toHaveLength(1);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(SMALLEST_TEXT);
    },
  );

  it('would be caught too wide, at the one width at which it is', async () => {
    const found = await site.see('/presse/', async (page) => {
      const framed = await inFrame(page);
      await framed.addStyles('@media (width: 768px) { h1 { width: 2000px } }');
      return framed.tooWideAt([767, 768, 769]);
    });
    expect(found).toEqual([expect.stringMatching(/^768 px: .*Presse/)]);
  });
});

/** Where the mark and the first line of the name are, in pixels of the window. */
function placesOfBrand(page: Page): Promise<number[][]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const mark = document.querySelector('.brand svg');
    const text = mark?.nextSibling;
    if (!mark || !text) throw new Error('The page has no mark.');
    const name = document.createRange();
    name.selectNode(text);
    const boxes = [mark, name].map((part) => part.getClientRects()[0] ?? new DOMRect());
    return boxes.map((box) => [box.x, box.y, box.width, box.height].map(Math.round));
  });
}

/** Where the sections of the menu that are seen stand, from the top of the page, and the sizes of their letters, in pixels. */
function menuAsDrawn(page: Page): Promise<{ rows: number[]; sizes: number[] }> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const sections = [...document.querySelectorAll('.menu li a')].filter((section) => section.checkVisibility());
    return {
      rows: [...new Set(sections.map((section) => Math.round(section.getBoundingClientRect().top)))],
      sizes: sections.map((section) => parseFloat(getComputedStyle(section).fontSize)),
    };
  });
}
