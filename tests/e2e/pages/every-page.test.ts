import { XMLParser } from 'fast-xml-parser';
import { HtmlValidate } from 'html-validate';
import ICAL from 'ical.js';
import type { BrowserContext, Page } from 'playwright-core';
import { createDrawer } from 'site';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openFrenchWindow } from '../support/browser.ts';
import { inFrame } from '../support/layout.ts';
import { faultsOfStatement, statementsIn } from '../../support/structured-data.ts';
import { readLinks, type LinksOfPage } from '../support/links.ts';
import { readPublishedPages } from '../support/published-pages.ts';
import { usePublishedSite } from '../support/published-site.ts';
import { watch } from '../support/watch-page.ts';
import { addressesOfSitemap, partsOfSitemap, search, visit } from '../support/visitor.ts';

const FEEDS = ['/flux.xml', '/presse/flux.xml', '/manifestes/flux.xml', '/evenements/flux.xml'];

/** Each type of page is seen at every width elsewhere; each page, here, at those where the layout changes. */
const SOME_WIDTHS = [320, 767, 768, 991, 992, 1280, 1920];

const site = usePublishedSite();
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  pages = await readPublishedPages(site.url);
});

describe('every page of the published demonstration', () => {
  it('is in the sitemap, and answers', async () => {
    const addresses = await addressesOfSitemap(site.url);
    expect(addresses.length).toBeGreaterThan(50);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) {
      expect((await visit(site.url, address)).status, address).toBe(200);
      expect(address).toMatch(/^\/([a-z0-9-]+\/)*$/);
    }
  });

  it('says its language, French but for a release in English, with a title of its own and one heading of first level', () => {
    const titles = new Map<string, string>();
    for (const [address, html] of pages) {
      const language = /^\/presse\/communiques\/[^/]+\/en\/$/.test(address) ? 'en' : 'fr';
      expect(html.startsWith(`<!DOCTYPE html><html lang="${language}"`), address).toBe(true);
      expect(html.match(/<h1[\s>]/g), address).toHaveLength(1);
      const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
      expect(title, address).not.toBe('');
      expect(titles.get(title), `${address} has the title of another page`).toBeUndefined();
      titles.set(title, address);
    }
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
      // Everything comes from the site itself: an integrity hash would protect from nobody.
      rules: { 'require-sri': 'off' },
    });
    const problems: string[] = [];
    for (const [address, html] of pages) {
      const { results } = await validator.validateString(html);
      for (const { messages } of results) {
        problems.push(
          ...messages.map(({ ruleId, message, selector }) => `${address} ${ruleId}: ${message} (${selector ?? ''})`),
        );
      }
    }
    expect(problems).toEqual([]);
  });

  it('says in the words of schema.org what it is, and the way that leads to it', () => {
    const types = new Map<string, number>();
    for (const [address, html] of pages) {
      const statements = statementsIn(html);
      const own = statements.map((statement) => String(statement['@type']));
      expect(own.includes('BreadcrumbList'), address).toBe(html.includes('aria-label="Fil d’Ariane"'));
      for (const type of own) types.set(type, (types.get(type) ?? 0) + 1);
      for (const statement of statements) {
        expect(statement['@context'], address).toBe('https://schema.org');
        expect(faultsOfStatement(statement), address).toEqual([]);
      }
    }
    expect(types.get('Organization')).toBe(1);
    for (const type of ['NewsArticle', 'Report', 'Event']) expect(types.get(type), type).toBeGreaterThan(1);
  });

  it('tells social networks its title, in 160 characters what it is about, and its picture', async () => {
    const images = new Set<string>();
    for (const [address, html] of pages) {
      const meta = (name: string) => new RegExp(`<meta [^>]*property="${name}" content="([^"]+)"`).exec(html)?.[1];
      expect(meta('og:title'), address).toBeDefined();
      expect(meta('og:description')?.replace(/&[a-z0-9#]+;/g, '.').length, address).toBeLessThanOrEqual(160);
      expect(meta('og:url'), address).toMatch(/^http/);
      expect(html, address).toContain('<meta name="twitter:card" content="summary_large_image">');
      if (createDrawer() === undefined || html.includes('content="noindex"')) continue;
      expect(meta('og:image'), address).toMatch(/\/partage\.png$/);
      images.add(meta('og:image') ?? '');
    }
    // They are drawn after the pages.
    for (const image of images) {
      await vi.waitFor(async () => expect((await fetch(image)).headers.get('content-type'), image).toBe('image/png'), {
        timeout: 60_000,
        interval: 100,
      });
    }
  });

  it('has only links, anchors, pictures and files that are there', async () => {
    const page = await site.browser().newPage();
    const read = new Map<string, LinksOfPage>();
    for (const [address, html] of pages) read.set(address, await readLinks(page, html));
    await page.close();
    const statuses = new Map<string, number>();
    const broken: string[] = [];
    for (const [address, { targets }] of read) {
      for (const target of targets) {
        const url = new URL(target, new URL(address, site.url));
        if (url.origin !== site.url) continue;
        const status = statuses.get(url.pathname) ?? (await visit(site.url, url.pathname)).status;
        statuses.set(url.pathname, status);
        if (status !== 200) broken.push(`${address} → ${target} answers ${status}`);
        const anchor = decodeURIComponent(url.hash.slice(1));
        const hasAnchor = anchor === '' || (read.get(url.pathname)?.ids.includes(anchor) ?? false);
        if (!hasAnchor) broken.push(`${address} → ${target} has no such anchor`);
      }
    }
    expect(broken).toEqual([]);
    expect(statuses.size).toBeGreaterThan(100);
  });

  it('holds at any width, asks nothing of another site, and breaks no rule of the server', async () => {
    const problems: string[][] = [];
    const tooWide = await site.tour(
      [...pages.keys()],
      async (page, address) => {
        const framed = await inFrame(page);
        return (await framed.tooWideAt(SOME_WIDTHS)).map((fault) => `${address} ${fault}`);
      },
      { prepare: async (page) => void problems.push(await watch(page, site.url)) },
    );
    expect([...tooWide.flat(), ...problems.flat()]).toEqual([]);
  });

  it('would be caught breaking a rule of the server or asking another site, by its own name', async () => {
    let problems: string[] = [];
    const prepare = async (page: Page) => {
      problems = await watch(page, site.url);
      await page.route('**/presse/', async (route) => {
        const response = await route.fetch();
        const html = await response.text();
        await route.fulfill({
          response,
          body: html.replace('<h1', '<img src="//ailleurs.example/x.png" alt=""><h1 style="color: red"'),
        });
      });
    };
    const wait = (page: Page) => page.evaluate(() => undefined);
    await site.tour(['/manifestes/', '/presse/', '/evenements/'], wait, { prepare, windows: 1 });
    expect(problems.join('\n')).toContain('style-src');
    expect(problems.join('\n')).toContain('ailleurs.example');
    for (const problem of problems) expect(problem).toMatch(/^\S+\/presse\/:? /);
  });
});

describe('the feeds', () => {
  let page: Page;

  beforeAll(async () => {
    page = await site.browser().newPage();
  });

  afterAll(() => page.close());

  it.each(FEEDS)('%s is XML whose links lead to pages', async (address) => {
    const { text } = await visit(site.url, address);
    expect(await xmlProblemOf(page, text)).toBeNull();
    const feed = new XMLParser().parse(text) as { rss: { channel: { item: { link: string; title: string }[] } } }; // RSS 2.0.
    const items = feed.rss.channel.item;
    expect(items.length).toBeGreaterThan(1);
    for (const { link, title } of items) {
      expect(title).not.toBe('');
      expect(link.startsWith(`${site.url}/`)).toBe(true);
      expect((await visit(site.url, link)).status, link).toBe(200);
    }
  });

  it('have a sitemap beside them, each part of which is XML', async () => {
    for (const file of ['/sitemap.xml', ...(await partsOfSitemap(site.url))]) {
      const { status, text } = await visit(site.url, file);
      expect(status, file).toBe(200);
      expect(await xmlProblemOf(page, text), file).toBeNull();
    }
  });
});

describe('the calendars', () => {
  it('are there for each event and for all, and are read as calendars', async () => {
    const events = [...pages.keys()].filter((address) => /^\/evenements\/[^/]*[a-z][^/]*\/$/.test(address));
    expect(events.length).toBeGreaterThan(5);
    for (const address of [...events.map((event) => event.replace(/\/$/, '.ics')), '/evenements/agenda.ics']) {
      const { status, text } = await visit(site.url, address);
      expect(status, address).toBe(200);
      const entries = ICAL.Component.fromString(text).getAllSubcomponents('vevent');
      for (const entry of entries) {
        const page = String(entry.getFirstPropertyValue('url')).replace(site.url, '');
        expect(pages.has(page), `${address} → ${page}`).toBe(true);
      }
    }
  });
});

describe('the search page', () => {
  let visitor: BrowserContext;

  beforeAll(async () => {
    visitor = await openFrenchWindow(site.browser());
  });

  afterAll(() => visitor.close());

  it('finds what a visitor types', async () => {
    const page = await visitor.newPage();
    const problems = await watch(page, site.url);
    await page.goto(`${site.url}/recherche/`);
    await page.locator('#search-page').getByRole('combobox', { name: 'Rechercher' }).fill('illectronisme');
    await page.locator('#search-page').getByRole('button', { name: 'Chercher' }).click();
    await page.waitForURL(`${site.url}/recherche/?q=illectronisme`);
    expect(await resultsOf(page)).toMatch(/^\d+\u00a0résultats pour «\u00a0illectronisme\u00a0»\.$/);
    expect(await page.locator('#search-results h3 a').first().getAttribute('href')).toMatch(/^\//);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('leads to the manifesto, whatever the accents, the plural or the elision', async () => {
    for (const words of ['illectronisme', 'l’illectronisme', 'illéctronisme', 'illectronismes']) {
      expect(await search(visitor, site.url, words), words).toContain('/manifestes/urgence-de-l-illectronisme/');
    }
  });

  it('says that it finds nothing, and what to try', async () => {
    const page = await visitor.newPage();
    await page.goto(`${site.url}/recherche/?q=xyzzyx`);
    expect(await resultsOf(page)).toBe('Aucun résultat pour «\u00a0xyzzyx\u00a0».');
    expect(await page.locator('#search-results').textContent()).toContain('Vérifiez l’orthographe');
    await page.close();
  });

  it('does not take words for markup', async () => {
    const page = await visitor.newPage();
    const problems = await watch(page, site.url);
    await page.goto(`${site.url}/recherche/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await resultsOf(page);
    expect(await page.locator('#search-page img[src="x"]').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('gives the sections of the site to a browser without JavaScript', async () => {
    const bare = await openFrenchWindow(site.browser(), { javaScriptEnabled: false });
    const page = await bare.newPage();
    await page.goto(`${site.url}/recherche/?q=illectronisme`);
    expect(await page.locator('#search-help').textContent()).toContain('La recherche a besoin de JavaScript');
    expect(await page.locator('#search-help a[href="/manifestes/"]').count()).toBe(1);
    await bare.close();
  });
});

/** What a browser finds wrong with some XML, or null. */
function xmlProblemOf(page: Page, xml: string): Promise<string | null> {
  return page.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, 'application/xml');
    return document.querySelector('parsererror')?.textContent ?? null;
  }, xml);
}

/** What the search page says once it has searched. */
async function resultsOf(page: Page): Promise<string> {
  const status = page.locator('#search-status').filter({ hasText: /résultat/ });
  await status.waitFor();
  return (await status.textContent()) ?? '';
}
