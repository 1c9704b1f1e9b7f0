import { THEME_KEYS, THEMES } from 'content-models';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PAGE_TYPES } from '../support/page-types.ts';
import { usePublishedSite } from '../support/published-site.ts';
import { visit } from '../support/visitor.ts';

const site = usePublishedSite();

const PHONE = { viewport: { width: 360, height: 740 } };
const DESKTOP = { viewport: { width: 1440, height: 900 } };
const WINDOWS = [
  ['a phone', PHONE],
  ['a desktop', DESKTOP],
] as const;

/** What is pressed is as large as this at least, in pixels. */
const LEAST_TARGET = 24;

describe('the signs of the themes', () => {
  it('lead to the page of their theme and stand beside its name, wherever they are', async () => {
    // In the search, they stand in filters and results, which lead elsewhere.
    const addresses = PAGE_TYPES.map(({ address }) => address).filter((address) => !address.startsWith('/recherche/'));
    const found = await site.tour(addresses, signsOf);
    const all = found.flat();
    expect(all.length).toBeGreaterThan(100);
    for (const { sign, name, href } of all) {
      const theme = THEME_KEYS.find((key) => THEMES[key].sign === sign);
      expect({ sign, name, href }).toEqual({
        sign,
        name: theme === undefined ? '' : THEMES[theme].label,
        href: `/themes/${String(theme)}/`,
      });
    }
  });

  it('lead there from the plan too, from what is large enough to be pressed', async () => {
    const targets = await site.see('/', (page) => boxesOf(page, '.plan-sign'), DESKTOP);
    expect(targets.map(({ href }) => href).toSorted()).toEqual(THEME_KEYS.map((key) => `/themes/${key}/`).toSorted());
    expect(targets.filter(({ width, height }) => Math.min(width, height) < LEAST_TARGET)).toEqual([]);
  });

  it('are pressed without aiming in lists, on a phone', async () => {
    const small = await site.tour(
      ['/manifestes/', '/presse/', '/', '/evenements/'],
      async (page) =>
        (await boxesOf(page, 'a[data-sign]')).filter(({ width, height }) => Math.min(width, height) < LEAST_TARGET),
      PHONE,
    );
    expect(small.flat()).toEqual([]);
  });
});

it('each page has one current place among the links of the site, the home page its name', async () => {
  const addresses = PAGE_TYPES.map(({ address }) => address).filter((address) => !NOWHERE.includes(address));
  const places = await site.tour(addresses, (page) =>
    page
      .locator(':is(.header, .footer) [aria-current]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  );
  const wrong = addresses.flatMap((address, index) => {
    const found = places[index] ?? [];
    return found.length === 1 ? [] : [`${address}: ${found.join(', ') || 'none'}`];
  });
  expect(wrong).toEqual([]);
  expect(places[addresses.indexOf('/')]).toEqual(['/']);
  expect(places[addresses.indexOf('/ia/boite-a-outils/atelier/')]).toEqual(['/ia/boite-a-outils/']);
});

/** What is at no place of the site. */
const NOWHERE = ['/nulle-part/', '/410/'];

it('every section of the site is in its menu, on a phone and in a wide window', async () => {
  const sections = await site.see('/plan-du-site/', (page) =>
    page.locator('main .stops a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')),
  );
  expect(sections.length).toBeGreaterThan(20);
  for (const [, options] of WINDOWS) {
    const shown = await site.see(
      '/presse/',
      async (page) => {
        await page.locator('.header button:visible').click();
        return visibleLinks(page, '.header a');
      },
      options,
    );
    expect(sections.filter((href) => href !== '/' && !shown.includes(href))).toEqual([]);
  }
});

describe.each(WINDOWS)('the home page on %s', (_name, options) => {
  it('says in its first screen what the network is, and leads to the press, to joining and to contacts', async () => {
    const inFirstScreen = await site.see(
      '/',
      (page) =>
        page.evaluate((height) => {
          const isSeen = (element: Element) => {
            const { bottom, width } = element.getBoundingClientRect();
            return width > 0 && bottom <= height;
          };
          const links = [...document.querySelectorAll('main a')].filter(isSeen);
          return {
            introduction: [...document.querySelectorAll('.intro')].filter(isSeen).map((text) => text.textContent),
            hrefs: links.map((link) => link.getAttribute('href')),
          };
        }, options.viewport.height),
      options,
    );
    expect(inFirstScreen.introduction.join()).toContain('association française de collectivités');
    expect(inFirstScreen.hrefs).toEqual(expect.arrayContaining(['/presse/', '/rejoindre/', '/contact/', '/replays/']));
  });

  it('shows no document three times', async () => {
    const hrefs = await site.see(
      '/',
      async (page) => {
        await page.locator('details').evaluateAll((all) => {
          for (const details of all) details.setAttribute('open', '');
        });
        return visibleLinks(page, 'main a');
      },
      options,
    );
    const documents = hrefs.filter((href) => /^\/(manifestes|presse|evenements|replays)\/.+/.test(href));
    expect(documents.length).toBeGreaterThan(10);
    const often = [...Map.groupBy(documents, (href) => href)].filter(([, all]) => all.length > 2);
    expect(often.map(([href]) => href)).toEqual([]);
  });
});

it('the contact page gives an address for each purpose, and security.txt the same for security', async () => {
  const mails = await site.see('/contact/', (page) =>
    page.locator('main').evaluate((main) => {
      const sections = [...main.querySelectorAll('h2')];
      return sections.map((heading) => {
        let next = heading.nextElementSibling;
        const found: string[] = [];
        for (; next !== null && next.tagName !== 'H2'; next = next.nextElementSibling) {
          for (const link of next.querySelectorAll('a[href^="mailto:"]')) found.push(link.getAttribute('href') ?? '');
        }
        return [heading.id, found] as const;
      });
    }),
  );
  expect(mails.map(([id]) => id)).toEqual(['general', 'presse', 'rejoindre', 'accessibilite', 'donnees', 'securite']);
  for (const [id, found] of mails) expect(found, id).toHaveLength(1);
  const [security] = new Map(mails).get('securite') ?? [];
  expect((await visit(site.url, '/.well-known/security.txt')).text).toContain(`Contact: ${String(security)}\n`);
});

describe.each(WINDOWS)('the map of the territories on %s', (_name, options) => {
  it('has rings that are pressed without aiming', async () => {
    const rings = await site.see('/territoires/', (page) => boxesOf(page, '.france-map circle'), options);
    expect(rings.length).toBeGreaterThan(8);
    expect(rings.filter(({ width, height }) => Math.min(width, height) < LEAST_TARGET)).toEqual([]);
  });

  it('opens on the region that the page of a territory is about, with the names of its departments', async () => {
    const { isOpen, names, rings } = await site.see(
      '/territoires/nantes-metropole/',
      async (page) => {
        await page.getByRole('link', { name: 'sur la carte' }).click();
        const map = page.locator('#region-52 .region-map');
        return {
          isOpen: await map.isVisible(),
          names: await map.locator('.place-name').allTextContents(),
          rings: await boxesOf(page, '#region-52 .region-map circle'),
        };
      },
      options,
    );
    expect(isOpen).toBe(true);
    expect(names.map((name) => name.trim())).toContain('Loire-Atlantique');
    expect(rings.filter(({ width, height }) => Math.min(width, height) < LEAST_TARGET - 0.5)).toEqual([]);
  });
});

/** Every sign that a page draws beside a word. */
function signsOf(page: Page): Promise<{ sign: string | null; name: string; href: string | null }[]> {
  return page.locator('main [data-sign]').evaluateAll((signs) =>
    signs.map((sign) => ({
      sign: sign.getAttribute('data-sign'),
      name: sign.textContent.trim(),
      href: sign.getAttribute('href'),
    })),
  );
}

/** Where links lead that a reader sees. */
function visibleLinks(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(selector)
    .evaluateAll((links) =>
      links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href') ?? ''),
    );
}

/** What may be pressed, with its size in pixels; what is not shown is left out. */
function boxesOf(page: Page, selector: string): Promise<{ href: string | null; width: number; height: number }[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        // The stroke of a ring is pressed too; the box leaves it out.
        const stroke = element.tagName === 'circle' ? Number.parseFloat(getComputedStyle(element).strokeWidth) : 0;
        const href = element.closest('a')?.getAttribute('href') ?? null;
        return { href, width: width + stroke, height: height + stroke };
      }),
  );
}
