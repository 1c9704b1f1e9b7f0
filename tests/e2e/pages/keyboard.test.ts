import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOfWalk } from '../support/keyboard.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { usePublishedSite } from '../support/published-site.ts';

const site = usePublishedSite();
const PHONE = { viewport: { width: 360, height: 740 } };
const MANIFESTO = '/manifestes/territoires-numeriques-responsables/';
const EVENT = '/evenements/forum-2025-rennes/';

const ADDRESSES = PAGE_TYPES.map(({ address }) => address);

/** Two windows, each on half of the types of pages: what they share is seen in both. */
const ON_PHONE = ADDRESSES.filter((_, index) => index % 2 === 0);
/** The plan is drawn in a wide window only. */
const ON_DESKTOP = ['/', ...ADDRESSES.filter((_, index) => index % 2 === 1)];

describe('with the keyboard alone', () => {
  it('every link, button and field of each type of page is reached, its focus seen and not covered', async () => {
    const faults = [
      ...(await site.tour(ON_PHONE, faultsOfWalk, PHONE)),
      ...(await site.tour(ON_DESKTOP, faultsOfWalk)),
    ];
    expect(faults.flat()).toEqual([]);
  });

  it('what hides its focus, what covers it and what is never reached would be found', async () => {
    const faults = await site.see('/presse/', async (page) => {
      await page.evaluate(() => {
        const [hidden, covered, left] = document.querySelectorAll<HTMLElement>('main a');
        if (hidden === undefined || covered === undefined || left === undefined) throw new Error('There are no links.');
        hidden.style.outline = 'none';
        hidden.textContent = 'Sans contour';
        covered.style.pointerEvents = 'none';
        covered.textContent = 'Couvert';
        left.tabIndex = -1;
      });
      return faultsOfWalk(page, '/presse/');
    });
    expect(faults).toEqual([
      '/presse/ a “Sans contour”: the focus is not seen',
      '/presse/ a “Couvert”: something covers the focus, or it is out of the window',
      expect.stringMatching(/^\/presse\/ <a .* is never reached$/),
    ]);
  });

  it('an open menu keeps the focus to itself, and gives it back when it is closed with Escape', async () => {
    await site.see(
      '/presse/',
      async (page) => {
        await page.getByRole('button', { name: 'Menu' }).press('Enter');
        const sections = await page.locator('.menu li a').count();
        const stops: string[] = [];
        for (let count = 0; count < sections + 1; count += 1) {
          await page.keyboard.press('Tab');
          stops.push(
            await page.evaluate(() => document.activeElement?.closest('.menu, main, .header')?.className ?? ''),
          );
        }
        expect(new Set(stops)).toEqual(new Set(['menu']));
        await page.keyboard.press('Escape');
        expect(await page.locator('.menu:popover-open').count()).toBe(0);
        expect(await focused(page)).toBe('Menu');
        await page.keyboard.press('Enter');
        await page.locator('.menu li a').last().focus();
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.closest('main, footer') ?? null)).toBeNull();
      },
      PHONE,
    );
  });

  it('the focus is seen on what a folded part shows once it is open, on each type of page', async () => {
    const openAll = async (page: Page, address: string) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      // Filters of the search come with the first opening.
      const filters = page.locator('#search-filters[open]:visible');
      if ((await filters.count()) > 0) await filters.locator('input').first().waitFor();
      return faultsOfWalk(page, address);
    };
    const faults = await site.tour(ADDRESSES, openAll, { viewport: { width: 768, height: 1024 } });
    expect(faults.flat()).toEqual([]);
  });

  it('the skip link comes first, shows itself, and leads past the header', async () => {
    await site.see('/presse/', async (page) => {
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Aller au contenu' });
      expect(await focused(page)).toBe('Aller au contenu');
      expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/presse/#contenu');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    });
  });

  it('the menu of a phone opens, is walked through, closes and gives the focus back', async () => {
    await site.see(
      '/',
      async (page) => {
        const menu = page.getByRole('navigation', { name: 'Rubriques' });
        await tabTo(page, 'Menu');
        await page.keyboard.press('Enter');
        await menu.waitFor();
        await page.keyboard.press('Tab');
        expect(await focused(page)).toBe('Fermer');
        await page.keyboard.press('Escape');
        await menu.waitFor({ state: 'hidden' });
        expect(await focused(page)).toBe('Menu');

        await page.keyboard.press('Space');
        await tabTo(page, 'Presse');
        await page.keyboard.press('Enter');
        await page.waitForURL('**/presse/');
      },
      PHONE,
    );
  });

  it('the reading plan of a manifesto opens and leads to a commitment', async () => {
    await site.see(
      MANIFESTO,
      async (page) => {
        await tabTo(page, 'Plan de lecture');
        await page.keyboard.press('Enter');
        await page.locator('details[open]').waitFor();
        await tabTo(page, /Stimuler les filières/, 'details');
        await page.keyboard.press('Enter');
        await page.waitForURL('**/territoires-numeriques-responsables/#*');
        const target = page.locator(':target');
        const top = (await target.boundingBox())?.y ?? -1;
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top).toBeLessThan(PHONE.viewport.height);
      },
      PHONE,
    );
  });

  it('a day of a programme is chosen, which has its page', async () => {
    await site.see(EVENT, async (page) => {
      await tabTo(page, /./, '.programme-filters summary');
      await page.keyboard.press('Enter');
      await tabTo(page, /11\s+mars/, '.programme-filters');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/forum-2025-rennes/programme/2025-03-11/');
      const days = await page.locator('.programme caption').allTextContents();
      expect(days).toEqual([expect.stringMatching(/11\s+mars/)]);
    });
  });
});

/** Presses Tab until something of that name has the focus, within a part of the page if one is given. */
async function tabTo(page: Page, name: string | RegExp, within = 'body'): Promise<void> {
  const seen: string[] = [];
  for (let count = 0; count < 150; count++) {
    await page.keyboard.press('Tab');
    const here = await focused(page, within);
    if (here !== null && (typeof name === 'string' ? here === name : name.test(here))) return;
    seen.push(here ?? '–');
  }
  throw new Error(`The Tab key does not reach ${String(name)}, but: ${seen.join(', ')}.`);
}

/** Name or text of what has the focus; null if it is not within that part of the page. */
function focused(page: Page, within = 'body'): Promise<string | null> {
  return page.evaluate((part) => {
    const element = document.activeElement;
    if (!element?.closest(part)) return null;
    const label =
      element instanceof HTMLInputElement
        ? (element.labels?.[0]?.textContent ?? element.ariaLabel)
        : element.textContent;
    return (label ?? '').trim().replaceAll(/\s+/g, ' ');
  }, within);
}
