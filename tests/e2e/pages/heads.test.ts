import { beforeAll, describe, expect, it } from 'vitest';
import { readPublishedPages } from '../support/published-pages.ts';
import { usePublishedSite } from '../support/published-site.ts';

const site = usePublishedSite();
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  pages = await readPublishedPages(site.url);
});

describe('the head of a page', () => {
  it('describes it in words of its own, wherever search engines go', () => {
    const addresses = new Map<string, string[]>();
    for (const [address, html] of pages) {
      if (html.includes('content="noindex"')) continue;
      const [, description = ''] = /<meta name="description"[^>]* content="([^"]*)"/.exec(html) ?? [];
      addresses.set(description, [...(addresses.get(description) ?? []), address]);
    }
    expect(addresses.has('')).toBe(false);
    expect([...addresses.values()].filter((same) => same.length > 1)).toEqual([]);
  });

  it('says on a page that is missing what is missing, not what the site is', () => {
    const descriptionOf = (address: string) =>
      /name="description"[^>]* content="([^"]*)"/.exec(pages.get(address) ?? '');
    expect(descriptionOf('/410/')?.[1]).toContain('retirée');
    expect(descriptionOf('/410/')?.[1]).not.toBe(descriptionOf('/')?.[1]);
  });

  it.each(['/favicon.ico', '/apple-touch-icon.png'])('is done without by who asks for %s', async (address) => {
    const response = await fetch(site.url + address);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^image\//);
  });
});

describe('the page of open data', () => {
  it('counts the rows that its files have', async () => {
    const html = pages.get('/donnees/') ?? '';
    const sets = [...html.matchAll(/<h3 id="([^"]+)".*?<span class="small">(\d+|Aucune).*?(<ul.*?<\/ul>)/gs)];
    expect(sets.length).toBeGreaterThan(10);
    const counted = await Promise.all(
      sets.map(async ([, name = '', said = '', files = '']) => {
        const addresses = [...files.matchAll(/href="([^"]+\.json)"/g)].map(([, address = '']) => address);
        const tables = addresses.filter((address) => !address.endsWith('.schema.json'));
        const rows = await Promise.all(
          tables.map(async (address) => ((await (await fetch(site.url + address)).json()) as unknown[]).length),
        );
        return [name, said === 'Aucune' ? 0 : Number(said), rows.reduce((sum, one) => sum + one, 0)] as const;
      }),
    );
    expect(counted.map(([name, said]) => [name, said])).toEqual(counted.map(([name, , rows]) => [name, rows]));
  });
});
