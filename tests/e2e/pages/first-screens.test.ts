import type { Page } from 'playwright-core';
import { createDrawer } from 'site';
import { describe, expect, it } from 'vitest';
import { usePublishedSite } from '../support/published-site.ts';

/** What people in a hurry come for stands in the first screen: nobody scrolls for a number. */

const site = usePublishedSite();

const SCREENS = { phone: { width: 360, height: 800 }, desktop: { width: 1440, height: 900 } } as const;
const CALL = 'a[href="tel:+33199001234"]';
const WRITE = 'a[href="mailto:presse@interconnectes.example"]';
const FILES = createDrawer() === undefined ? [] : ['a[href$=".pdf"]', 'a[href$=".zip"]'];
const PRESS = [CALL, WRITE, ...FILES];

const PAGES = [
  ['/presse/', PRESS],
  ['/presse/communiques/forum-de-toulouse-deux-projets-prioritaires/', PRESS],
  ['/presse/communiques/exemple-exempleville-ouvre-ses-donnees-de-voirie/', PRESS],
  ['/presse/communiques/intelligence-artificielle-les-territoires-s-engagent/en/', PRESS],
  ['/presse/dossiers/le-reseau-en-images/', PRESS],
  ['/ia/', ['a[href="/ia/boite-a-outils/"]', 'a[href="/ia/bibliotheque/"]']],
] as const;

describe.each(Object.entries(SCREENS))('the first screen of a %s', (_name, viewport) => {
  it.each(PAGES)('of %s has what one comes for', async (address, links) => {
    await site.see(address, async (page) => {
      await page.setViewportSize(viewport);
      for (const link of links) expect(await endOf(page, link), link).toBeLessThanOrEqual(viewport.height);
    });
  });
});

/** Where the first link of a kind ends, from the top of the page. */
async function endOf(page: Page, link: string): Promise<number> {
  const box = await page.locator('main').locator(link).first().boundingBox();
  return box === null ? Infinity : box.y + box.height;
}
