import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/axe.ts';
import { openFrenchWindow } from '../support/browser.ts';
import { inFrame } from '../support/layout.ts';
import { usePublishedSite } from '../support/published-site.ts';
import { watch } from '../support/watch-page.ts';

const site = usePublishedSite();
const PHONE = { viewport: { width: 320, height: 640 } };
const QUESTION = '/recherche/?q=num%C3%A9rique';

/** What results are, and what they were filtered by. */
const RESULTS = '#search-results li';

describe('the page of results', () => {
  it('shows its first result on the first screen of a phone', async () => {
    await site.see(
      QUESTION,
      async (page) => {
        const first = await page.locator(`${RESULTS} h3 a`).first().boundingBox();
        expect((first?.y ?? Infinity) + (first?.height ?? 0)).toBeLessThan(PHONE.viewport.height);
      },
      PHONE,
    );
  });

  it('has five stops of the Tab key at most before its first result, with filters or without', async () => {
    for (const address of [QUESTION, `${QUESTION}&type=Manifeste&type=Communiqu%C3%A9&annee=2021&annee=2023`]) {
      await site.see(address, async (page) => {
        await page.locator('#search').focus();
        expect(await stopsUntil(page, 'resultat-1'), address).toBeLessThanOrEqual(5);
      });
    }
    await site.see(QUESTION, async (page) => {
      await page.keyboard.press('Tab');
      // Past the header, by the link that leads there.
      await page.keyboard.press('Enter');
      expect(await stopsUntil(page, 'resultat-1')).toBeLessThanOrEqual(6);
    });
  });

  it('says once how many results there are, after each question', async () => {
    await site.see('/recherche/', async (page) => {
      await page.evaluate(() => {
        window.said = [];
        const status = document.querySelector('#search-status');
        if (status === null) return;
        new MutationObserver(() => window.said.push(status.textContent)).observe(status, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      });
      await page.locator('#search').fill('illectronisme');
      await page.keyboard.press('Enter');
      await said(page, /résultats pour «\u00a0illectronisme\u00a0»\.$/);
      await page.locator('#ordre-date').check();
      await page.waitForURL('**&ordre=date');
      await page.locator('#search-page:not([aria-busy])').waitFor();
      expect(await page.evaluate(() => window.said)).toHaveLength(2);
    });
  });

  it('keeps the focus on the filter that is chosen, with those beside it and the results that are loaded', async () => {
    await site.see(QUESTION, async (page) => {
      await page.locator('.search-more').click();
      await page.locator('#resultat-20').waitFor();
      await page.locator('#search-filters summary').click();
      const types = page.locator('.facet').first().locator('input');
      await types.nth(2).waitFor();
      const before = await types.count();
      await types.first().focus();
      await page.keyboard.press('Space');
      await page.waitForURL(/type=/);
      await page.locator('#search-tools .chip').waitFor();
      expect(await page.evaluate(() => document.activeElement?.matches('.facet input:checked'))).toBe(true);
      expect(await types.count()).toBe(before);
      const one = await countOf(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.locator('#search-tools .chip').nth(1).waitFor();
      // One type or the other.
      expect(await countOf(page)).toBeGreaterThan(one);
      expect(await page.locator(RESULTS).count()).toBe(Math.min(20, await countOf(page)));
      expect(await page.evaluate(() => document.activeElement?.matches('.facet input:checked'))).toBe(true);
    });
  });

  it('is as it was left when one comes back from a result: list, filters, place, focus', async () => {
    await site.see(QUESTION, async (page) => {
      await page.locator('#ordre-date').check();
      await page.waitForURL('**&ordre=date');
      // The list of before stays until the next is there.
      await page.locator('#search-page:not([aria-busy="true"])').waitFor();
      await page.locator('.search-more').click();
      const link = page.locator('#resultat-15');
      await link.waitFor();
      await link.focus();
      await page.evaluate(() => {
        scrollBy(0, 120);
      });
      const before = await placeOf(page);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname !== '/recherche/');
      await page.goBack();
      await page.locator('#resultat-15').waitFor();
      await expect.poll(() => placeOf(page)).toEqual(before);
      expect(before).toMatchObject({ focus: 'resultat-15', results: 20, order: 'date' });
    });
  });

  it('goes back from one filter to none, and forward again', async () => {
    await site.see(QUESTION, async (page) => {
      const all = await countOf(page);
      await page.locator('#search-filters summary').click();
      await page.locator('.facet input').first().check();
      await page.locator('.chip').waitFor();
      const one = await countOf(page);
      await page.goBack();
      await expect.poll(() => countOf(page)).toBe(all);
      expect(await page.locator('.chip').count()).toBe(0);
      await page.goForward();
      await expect.poll(() => countOf(page)).toBe(one);
      expect(await page.locator('.chip').count()).toBe(1);
    });
  });

  it('takes filters as they are written, with a straight apostrophe and without accents', async () => {
    await site.see('/recherche/?q=ia&type=projet%20d%27ia&theme=intelligence%20artificielle', async (page) => {
      expect(await countOf(page)).toBeGreaterThan(0);
      expect(await page.locator('.chip').allTextContents()).toEqual([
        'Retirer le filtre type\u00a0: Projet d’IA',
        'Retirer le filtre thème\u00a0: Intelligence artificielle',
      ]);
    });
  });

  it('says that it does not answer, keeps its results, and tries again', async () => {
    await site.see(QUESTION, async (page) => {
      const results = await page.locator(RESULTS).count();
      await page.route('**/recherche/index.json', (route) => route.abort());
      await page.locator('#search').fill('inclusion');
      await page.keyboard.press('Enter');
      await said(page, /ne répond pas/);
      expect(await page.locator(RESULTS).count()).toBe(results);
      await page.unroute('**/recherche/index.json');
      await page.getByRole('button', { name: 'Réessayer' }).click();
      await said(page, /résultats pour «\u00a0inclusion\u00a0»/);
    });
  });

  it('holds at 320 pixels and with a text twice as large, filters open', async () => {
    const faults = await site.see(QUESTION, async (page) => {
      await page.locator('#search-filters summary').click();
      await page.locator('.facet').first().waitFor();
      const framed = await inFrame(page);
      const narrow = await framed.tooWideAt([320, 360, 768, 1024]);
      await framed.addStyles('html { font-size: 200% }');
      return [...narrow, ...(await framed.tooWideAt([320, 640, 1024, 1280]))];
    });
    expect(faults).toEqual([]);
  });
});

describe('what is offered while one types', () => {
  it('is walked through with arrows, closed, followed, and leaves words to be sent', async () => {
    await site.see('/recherche/', async (page) => {
      const field = page.locator('#search');
      const options = page.getByRole('option');
      await field.pressSequentially('rennes');
      await options.first().waitFor();
      expect(await field.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const chosen = page.locator('[role=option][aria-selected=true]');
      expect(await chosen.getAttribute('id')).toBe(await options.nth(1).getAttribute('id'));
      expect(await field.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
      await page.keyboard.press('Home');
      expect(await chosen.count()).toBe(0);
      await page.keyboard.press('Escape');
      expect(await options.count()).toBe(0);
      expect(await field.inputValue()).toBe('rennes');
      await page.keyboard.press('Escape');
      expect(await field.inputValue()).toBe('');

      await field.pressSequentially('rennes');
      await options.first().waitFor();
      const href = await options.first().getAttribute('href');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${href ?? ''}`);
      await page.goBack();

      await field.fill('rennes');
      await options.first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/recherche/?q=rennes');
      await said(page, /résultats/);
      expect(await options.count()).toBe(0);
    });
  });
});

describe('the search over a page', () => {
  it('opens by its keys, answers, gives the focus back, and leads to the results', async () => {
    await site.see('/presse/', async (page) => {
      const dialog = page.getByRole('dialog', { name: 'Recherche' });
      const before = page.getByRole('link', { name: 'Manifestes' }).first();
      await before.focus();
      for (const key of ['/', 'Control+k', 'Meta+k']) {
        await page.keyboard.press(key);
        await dialog.waitFor();
        await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('dialog-search');
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'hidden' });
        expect(await before.evaluate((link) => link === document.activeElement)).toBe(true);
      }
      await page.keyboard.press('/');
      await page.keyboard.type('nantes');
      await page.getByRole('option').first().waitFor();
      expect(await page.getByRole('link', { name: 'Tous les résultats' }).getAttribute('href')).toBe(
        '/recherche/?q=nantes',
      );
      await page.keyboard.press('Enter');
      await page.waitForURL('**/recherche/?q=nantes');
      await said(page, /résultats pour «\u00a0nantes\u00a0»/);
    });
  });

  it('takes what is typed and corrected before it is there, and stays away once it is not wanted', async () => {
    await site.see('/presse/', async (page) => {
      let typed = Promise.withResolvers<null>();
      await page.route('**/_astro/dialog*', async (route) => {
        await typed.promise;
        await route.continue();
      });
      await page.keyboard.press('/');
      await page.keyboard.press('Escape');
      typed.resolve(null);
      await page.waitForLoadState('networkidle');
      expect(await page.getByRole('dialog').count()).toBe(0);
      typed = Promise.withResolvers();
      await page.reload();
      await page.keyboard.press('/');
      await page.keyboard.type('nanq');
      await page.keyboard.press('Backspace');
      await page.keyboard.type('tes');
      typed.resolve(null);
      await page.getByRole('option').first().waitFor();
      expect(await page.locator('#dialog-search').inputValue()).toBe('nantes');
    });
  });

  it('loads nothing before it is wanted, then what it needs', async () => {
    await site.see('/presse/', async (page, responses) => {
      await page.waitForLoadState('networkidle');
      const scripts = () => responses.filter((response) => response.request().resourceType() === 'script');
      expect(scripts()).toHaveLength(1);
      expect(responses.some((response) => response.url().includes('/recherche/'))).toBe(false);
      await page.keyboard.press('/');
      await page.getByRole('dialog').waitFor();
      expect(scripts().length).toBeGreaterThan(1);
    });
  });

  it('opens by the link of the header on a phone, and closes', async () => {
    await site.see(
      '/presse/',
      async (page) => {
        await page.getByRole('link', { name: 'Rechercher', exact: true }).click();
        const dialog = page.getByRole('dialog');
        await dialog.waitFor();
        const framed = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(framed).toBe(PHONE.viewport.width);
        await dialog.getByRole('button', { name: 'Fermer' }).click();
        await dialog.waitFor({ state: 'hidden' });
      },
      PHONE,
    );
  });

  it('leaves its keys to who types, and to who turned them off', async () => {
    await site.see('/recherche/', async (page) => {
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
      await page.keyboard.type('a/b');
      expect(await page.locator('#search').inputValue()).toBe('a/b');
      expect(await page.getByRole('dialog').count()).toBe(0);
      await page.goto(`${site.url}/presse/`);
      await page.keyboard.press('/');
      await page.getByRole('checkbox', { name: 'La touche / ouvre la recherche' }).uncheck();
      await page.keyboard.press('Escape');
      await page.reload();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.keyboard.press('/');
      // What opens the dialog loads it at once.
      expect(await page.getByRole('dialog').count()).toBe(0);
      expect(asked).toEqual([]);
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
    });
  });

  it('is a link to the page of the search without JavaScript', async () => {
    const bare = await openFrenchWindow(site.browser(), { javaScriptEnabled: false });
    const page = await bare.newPage();
    await page.goto(`${site.url}/presse/`);
    await page.locator('#search-link').click();
    await page.waitForURL('**/recherche/');
    expect(await page.locator('#search-tools').isVisible()).toBe(false);
    expect(await page.locator('#search-help').innerText()).toContain('La recherche a besoin de JavaScript');
    await bare.close();
  });
});

describe('each state of the search', () => {
  const STATES: Record<string, (page: Page) => Promise<void>> = {
    results: async (page) => {
      await page.goto(`${site.url}${QUESTION}&type=Manifeste`);
      await said(page, /résultat/);
      await page.locator('#search-filters summary').click();
      await page.locator('.facet').first().waitFor();
    },
    'no result': async (page) => {
      await page.goto(`${site.url}/recherche/?q=xyzzyx`);
      await said(page, /Aucun résultat/);
    },
    correction: async (page) => {
      await page.goto(`${site.url}/recherche/?q=ilectronisme`);
      await page.locator('#chercher-plutot').waitFor();
    },
    combobox: async (page) => {
      await page.goto(`${site.url}/recherche/`);
      // Axe can't decide on the links that the list covers.
      await page.evaluate(() => document.querySelector('#search-help')?.remove());
      await page.locator('#search').pressSequentially('rennes');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
    dialog: async (page) => {
      await page.goto(`${site.url}/presse/`);
      await page.keyboard.press('/');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type('nantes');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  };

  it.each(Object.keys(STATES))(
    'has no fault that axe finds, breaks no rule and asks no other site: %s',
    async (name) => {
      for (const viewport of [PHONE.viewport, { width: 1440, height: 900 }]) {
        const visitor = await openFrenchWindow(site.browser(), { viewport });
        const page = await visitor.newPage();
        const problems = await watch(page, site.url);
        await STATES[name]?.(page);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await faultsOf(page), `${name} ${String(viewport.width)} ${colorScheme}`).toEqual([]);
        }
        const { scrollWidth } = await page.evaluate(() => ({ scrollWidth: document.documentElement.scrollWidth }));
        expect(scrollWidth).toBeLessThanOrEqual(viewport.width);
        expect(problems).toEqual([]);
        await visitor.close();
      }
    },
  );
});

/** Waits until the page says it. */
async function said(page: Page, words: RegExp): Promise<void> {
  await page.locator('#search-status').filter({ hasText: words }).waitFor();
}

/** How many results the page says. */
async function countOf(page: Page): Promise<number> {
  const [, count = '0'] = /^(\d+)/.exec((await page.locator('#search-status').textContent()) ?? '') ?? [];
  return Number(count);
}

/** Presses Tab until an element has the focus. @returns how many times */
async function stopsUntil(page: Page, id: string): Promise<number> {
  for (let count = 1; count < 50; count++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return count;
  }
  throw new Error(`The Tab key does not reach ${id}.`);
}

/** Where somebody is on the page. */
function placeOf(page: Page): Promise<{ focus: string | undefined; results: number; order: unknown; scroll: number }> {
  return page.evaluate(() => ({
    focus: document.activeElement?.id,
    results: document.querySelectorAll('#search-results li').length,
    order: document.querySelector<HTMLInputElement>('[name=ordre]:checked')?.value,
    scroll: Math.round(scrollY),
  }));
}

declare global {
  interface Window {
    /** What the page announced, in order. */
    said: string[];
  }
}
