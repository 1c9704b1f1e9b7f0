import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import openGraph from 'open-graph-scraper';
import { zipEntries } from 'site';
import { beforeAll, describe, expect, it } from 'vitest';
import { nuFaultsOf } from '../../support/nu-checker.ts';
import { readPublishedPages } from '../support/published-pages.ts';
import { usePublishedSite } from '../support/published-site.ts';

/** What other programs than browsers read of the published pages, by the libraries that they read with. */
const site = usePublishedSite();
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  pages = await readPublishedPages(site.url);
});

describe('the Nu HTML checker', () => {
  it('finds no error and no warning in any page, nor in what archives hold to be read offline', async () => {
    const offLine = await offLinePages();
    expect(offLine.size).toBeGreaterThan(1);
    expect(await nuFaultsOf(new Map([...pages, ...offLine]))).toEqual([]);
  });

  it('would find what follows the end of a page', async () => {
    const page = pages.get('/recherche/') ?? '';
    const faults = await nuFaultsOf(new Map([['/recherche/', `${page}<script src="/a.js"></script>`]]));
    expect(faults.join('\n')).toMatch(/^\/recherche\/: .*script/);
  });
});

describe('a social network', () => {
  it('reads on every page the name of the site, its language, its title and its address', async () => {
    for (const [address, html] of pages) {
      const { result } = await openGraph({ html });
      expect(result, address).toMatchObject({
        ogSiteName: 'Les Interconnectés',
        ogLocale: html.includes('<html lang="en"') ? 'en_GB' : 'fr_FR',
        ogTitle: expect.stringMatching(/\S/) as string,
        ogDescription: expect.stringMatching(/\S/) as string,
        ogUrl: expect.stringMatching(/^http/) as string,
      });
    }
  });

  it('takes texts for articles, and lists for pages of the site', async () => {
    // A page that says nothing is a page of a site (https://ogp.me/#types).
    const typeOf = async (address: string) =>
      (await openGraph({ html: pages.get(address) ?? '' })).result.ogType ?? 'website';
    expect(await typeOf('/presse/communiques/forum-de-toulouse-deux-projets-prioritaires/')).toBe('article');
    expect(await typeOf('/manifestes/territoires-numeriques-responsables/')).toBe('article');
    for (const list of ['/', '/presse/', '/evenements/2023/', '/404.html']) expect(await typeOf(list)).toBe('website');
  });
});

describe('the reading view of a browser', () => {
  it('keeps of a release its whole title, its place, its date, its text, its quotes and whom to call', () => {
    const { title, text } = readingView('/presse/communiques/exemple-exempleville-ouvre-ses-donnees-de-voirie/');
    expect(title).toBe('Exempleville Métropole ouvre ses données de voirie');
    for (const words of [
      'Exempleville, le 14\u00a0novembre 2023',
      'Les chantiers en cours y sont dès leur déclaration',
      'Une rue appartient à ceux qui l’empruntent.',
      'Alix Spécimen, présidente, Exempleville Métropole',
      'Service presse',
      'presse@interconnectes.example',
      '01 99 00 12 34',
    ])
      expect(text).toContain(words);
  });

  it('does so for every release, whatever its length, and does not cut its title at a colon', () => {
    const releases = [...pages.keys()].filter((address) => /^\/presse\/communiques\/[^/]*[a-z][^/]*\/$/.test(address));
    expect(releases.length).toBeGreaterThan(3);
    for (const address of releases) {
      const { heading, title, text } = readingView(address);
      expect(title, address).toBe(isWithdrawn(address) ? `Communiqué retiré\u00a0: ${heading}` : heading);
      expect(text, address).toContain('presse@interconnectes.example');
      if (!isWithdrawn(address)) expect(text, address).toMatch(/le \d{1,2}(er)?\s\S+ 20\d\d/);
    }
  });
});

function isWithdrawn(address: string): boolean {
  return (pages.get(address) ?? '').includes('Communiqué retiré');
}

/** A page as its reading view shows it, white space folded. */
function readingView(address: string): { heading: string; title: string; text: string } {
  const { document } = new JSDOM(pages.get(address) ?? '', { url: site.url + address }).window;
  const heading = fold(document.querySelector('h1')?.textContent ?? '');
  const article = new Readability(document).parse();
  return { heading, title: fold(article?.title ?? ''), text: fold(article?.textContent ?? '') };
}

function fold(text: string): string {
  return text.replace(/[^\S\u00a0]+/g, ' ').trim();
}

/** The pages of the archives that the press room offers, by archive and name. */
async function offLinePages(): Promise<Map<string, string>> {
  const archives = new Set(
    [...pages.values()].flatMap((html) => [...html.matchAll(/href="([^"]+\.zip)"/g)].map(([, href = '']) => href)),
  );
  const found = new Map<string, string>();
  for (const archive of archives) {
    const bytes = Buffer.from(await (await fetch(new URL(archive, site.url))).arrayBuffer());
    for (const entry of zipEntries(bytes))
      if (entry.name.endsWith('.html')) found.set(`${archive} ${entry.name}`, Buffer.from(entry.bytes).toString());
  }
  return found;
}
