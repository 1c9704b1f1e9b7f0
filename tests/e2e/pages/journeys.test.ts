import { createDrawer } from 'site';
import { describe, expect, it } from 'vitest';
import { usePublishedSite } from '../support/published-site.ts';
import { Traveller, type Hand } from '../support/traveller.ts';

/** What five readers come for, from the home page, and how much they do for it at most. */

const site = usePublishedSite();

const SCREENS = {
  'a phone': { width: 360, height: 740 },
  'a desktop': { width: 1440, height: 900 },
} as const;
const HANDS: readonly Hand[] = ['pointer', 'keyboard'];

/** Each reader on each screen, with a pointer and without. */
const READERS = Object.entries(SCREENS).flatMap(([screen, viewport]) =>
  HANDS.map((hand) => ({ screen, viewport, hand })),
);

/** Goes from the home page. @returns how many actions it took */
async function travel(
  { viewport, hand }: (typeof READERS)[number],
  journey: (traveller: Traveller) => Promise<void>,
): Promise<number> {
  return site.see(
    '/',
    async (page) => {
      const traveller = new Traveller(page, hand);
      await journey(traveller);
      return traveller.actions;
    },
    { viewport },
  );
}

describe.each(READERS)('on $screen, by $hand', (reader) => {
  it('a representative reads in three actions where a commitment stands, and what shows it', async () => {
    const actions = await travel(reader, async (traveller) => {
      const { page } = traveller;
      await traveller.press(page.locator('main a[href="/manifestes/suivi/"]').first());
      await page.waitForURL('**/manifestes/suivi/');
      const row = page.locator('.progress-table tr', {
        has: page.locator('td:text-is("Tenu"), td:text-is("En cours")'),
      });
      await traveller.press(row.first().locator('th a'));
      await page.locator('.progress-head').waitFor();
      await traveller.expectNear(page.locator('.progress-head .progress'));
      await traveller.expectNear(page.locator('.progress-entries a').first());
    });
    expect(actions).toBeLessThanOrEqual(3);
  });

  it('a citizen hears in three actions what was said, from the search', async () => {
    const actions = await travel(reader, async (traveller) => {
      const { page } = traveller;
      await traveller.press(page.getByRole('link', { name: 'Rechercher' }));
      await page.getByRole('dialog').waitFor();
      await traveller.ask('sigle', page.locator('.answer[href*="/replays/"][href*="#t="]').first());
      await page.waitForURL('**/replays/**#t=*');
      await traveller.play();
      await expectPlaying(traveller);
    });
    expect(actions).toBeLessThanOrEqual(3);
  });

  it('a citizen hears in three actions what was said, from the latest replays', async () => {
    const actions = await travel(reader, async (traveller) => {
      const { page } = traveller;
      await traveller.press(page.locator('main a[href="/replays/"]').first());
      await traveller.press(page.locator('main h3 a[href="/replays/lire-le-plan-du-reseau/"]'));
      await traveller.press(page.locator('.chapters a').nth(1));
      await expectPlaying(traveller);
    });
    expect(actions).toBeLessThanOrEqual(3);
  });

  it('a journalist has a number to call in two actions', async () => {
    const actions = await travel(reader, async (traveller) => {
      const { page } = traveller;
      await traveller.press(page.locator('main a[href="/presse/"]').first());
      const phone = page.locator('main a[href^="tel:+33"]').first();
      await traveller.expectNear(phone);
      expect((await phone.textContent())?.trim()).toMatch(/^\+?\d[\d\s]+$/);
    });
    expect(actions).toBeLessThanOrEqual(2);
  });

  it.runIf(createDrawer() !== undefined)('a journalist has a release as files, and a quote, in three', async () => {
    const actions = await travel(reader, async (traveller) => {
      const { page } = traveller;
      await traveller.press(page.locator('main a[href="/presse/"]').first());
      await traveller.press(page.locator('main table a[href*="exempleville-ouvre-ses-donnees"]').first());
      await page.locator('article h1').waitFor();
      await traveller.expectNear(page.getByRole('link', { name: /^ZIP/ }));
      const quote = page.locator('figure.quote').first();
      await traveller.press(page.locator('main a[href^="#citation-"]').first());
      await traveller.expectNear(quote.getByRole('button', { name: 'Copier la citation' }));
    });
    expect(actions).toBeLessThanOrEqual(3);
  });

  it('an agent of an authority opens a tool in three actions', async () => {
    const actions = await travel(reader, async (traveller) => {
      const { page } = traveller;
      await traveller.press(page.locator('a[href="/ia/"]:visible').first());
      await traveller.press(page.locator('main a[href="/ia/boite-a-outils/"]').first());
      const tool = page.locator('.tools h3 a').first();
      await traveller.expectNear(tool);
      expect(await tool.getAttribute('href')).toMatch(/^https?:/);
    });
    // The last press leaves the site.
    expect(actions + 1).toBeLessThanOrEqual(3);
  });

  it('an agent of an authority compares two others in three actions', async () => {
    const actions = await travel(reader, async (traveller) => {
      const { page } = traveller;
      await traveller.press(page.locator('a[href="/ia/"]:visible').first());
      await traveller.press(page.locator('main a[href="/ia/bibliotheque/"]').first());
      await traveller.press(page.locator('main a[href^="/ia/bibliotheque/comparer/"]').first());
      await page.waitForURL('**/ia/bibliotheque/comparer/**');
      expect(await page.locator('table thead th[scope="col"] a').count()).toBeGreaterThanOrEqual(2);
    });
    expect(actions).toBeLessThanOrEqual(3);
  });
});

/** The video plays from the second of the address, whole in the window. */
async function expectPlaying({ page }: Traveller): Promise<void> {
  await page.waitForFunction(() => {
    const video = document.querySelector('video');
    return video !== null && !video.paused && video.readyState > 1;
  });
  const second = Number(/#t=(\d+)/.exec(page.url())?.[1]);
  const { time, top, bottom, height } = await page.evaluate(() => {
    const video = document.querySelector('video');
    const box = video?.getBoundingClientRect() ?? new DOMRect();
    return { time: video?.currentTime ?? -1, top: box.top, bottom: box.bottom, height: innerHeight };
  });
  expect(Math.abs(time - second)).toBeLessThan(3);
  expect(top).toBeGreaterThanOrEqual(-1);
  expect(bottom).toBeLessThanOrEqual(height + 1);
}
