import type { BrowserContext } from 'playwright-core';

/** What a request to the site answers; redirections are not followed. */
export interface SiteAnswer {
  status: number;
  location: string | null;
  text: string;
}

/** Asks the site for an address, as a browser or a feed reader does. */
export async function visit(siteUrl: string, address: string): Promise<SiteAnswer> {
  const response = await fetch(new URL(address, siteUrl), { redirect: 'manual' });
  return { status: response.status, location: response.headers.get('location'), text: await response.text() };
}

/** Addresses of the results that the search page shows for some words. */
export async function search(browser: BrowserContext, siteUrl: string, words: string): Promise<string[]> {
  const page = await browser.newPage();
  try {
    await page.goto(`${siteUrl}/recherche/?q=${encodeURIComponent(words)}`);
    await page
      .getByText(/\d+\u00a0résultat|Aucun résultat/)
      .first()
      .waitFor();
    const links = await page.locator('#search-results h3 a').all();
    return await Promise.all(
      links.map(async (link) => new URL((await link.getAttribute('href')) ?? '', siteUrl).pathname),
    );
  } finally {
    await page.close();
  }
}

/** Every address that the site map gives, part after part, as a path. */
export async function addressesOfSitemap(siteUrl: string): Promise<string[]> {
  const parts = await partsOfSitemap(siteUrl);
  return (await Promise.all(parts.map((part) => locationsIn(siteUrl, part)))).flat();
}

/** Files that the site map is made of, as paths. */
export function partsOfSitemap(siteUrl: string): Promise<string[]> {
  return locationsIn(siteUrl, '/sitemap.xml');
}

async function locationsIn(siteUrl: string, file: string): Promise<string[]> {
  const { text } = await visit(siteUrl, file);
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
}
