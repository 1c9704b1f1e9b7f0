import { expect, it } from 'vitest';
import { crawl, type Crawl } from '../../support/crawl.ts';
import { usePublishedSite } from '../support/published-site.ts';
import { addressesOfSitemap, visit } from '../support/visitor.ts';

/** The most clicks from the home page to any other. */
const MOST_CLICKS = 3;

/** The addresses of the product, each with one example where a document has its own. */
const EXPECTED = [
  '/',
  '/themes/',
  '/themes/data/',
  '/membres/',
  '/rejoindre/',
  '/contact/',
  '/manifestes/',
  '/presse/',
  '/presse/communiques/',
  '/presse/abonnement/',
  '/presse/dossiers/',
  '/presse/dossiers/le-reseau-en-images/',
  '/evenements/',
  '/replays/',
  '/labels/',
  '/labels/2024/',
  '/labels/le-car-des-demarches/',
  '/territoires/',
  '/ia/',
  '/ia/boite-a-outils/',
  '/ia/concertations/',
  '/ia/enseignements/',
  '/ia/bibliotheque/',
  '/commission-numerique/',
  '/territoirprod/',
  '/territoirprod/2024/',
  '/territoirprod/2025/',
  '/a-propos/',
  '/recherche/',
  '/mentions-legales/',
  '/accessibilite/',
  '/ecoconception/',
  '/donnees-personnelles/',
  '/donnees/',
  '/plan-du-site/',
];

const site = usePublishedSite();
let walk: Promise<Crawl> | undefined;

function walked(): Promise<Crawl> {
  return (walk ??= crawl(site.url, async (path) => {
    const response = await fetch(new URL(path, site.url), { redirect: 'manual' });
    const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
    if (!isPage) await response.body?.cancel();
    return { status: response.status, html: isPage ? await response.text() : null };
  }));
}

it('leads from the home page to every page of the site map, in three clicks at most', async () => {
  const { clicks } = await walked();
  const far = (await addressesOfSitemap(site.url)).flatMap((address) => {
    const distance = clicks.get(address);
    return distance === undefined || distance > MOST_CLICKS ? [`${address}: ${distance ?? 'no way'}`] : [];
  });
  expect(far).toEqual([]);
});

it('leads in three clicks to every address that the product has', async () => {
  const { clicks } = await walked();
  const missing = EXPECTED.filter((address) => (clicks.get(address) ?? Infinity) > MOST_CLICKS);
  expect(missing).toEqual([]);
});

it('names nothing that is not there: no link, anchor, picture or file', async () => {
  const { broken, asked } = await walked();
  expect(broken).toEqual([]);
  expect(asked).toBeGreaterThan(100);
});

it('offers to robots what they look for, by the names they know', async () => {
  const security = await visit(site.url, '/.well-known/security.txt');
  expect(security.status).toBe(200);
  expect(security.text).toMatch(
    /^Contact: (?:mailto:\S+@\S+|https?:\S+)\nExpires: \d{4}-\d{2}-01T00:00:00\.000Z\nPreferred-Languages: fr\nCanonical: \S+\/\.well-known\/security\.txt\n$/,
  );
  expect((await visit(site.url, '/robots.txt')).text).toContain(`Sitemap: ${site.url}/sitemap.xml`);
  expect((await addressesOfSitemap(site.url)).length).toBeGreaterThan(50);
});
