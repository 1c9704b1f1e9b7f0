import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { gluedWords } from '../support/glued-words.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { readPublishedPages } from '../support/published-pages.ts';
import { usePublishedSite } from '../support/published-site.ts';

const run = promisify(execFile);
const site = usePublishedSite();
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  pages = await readPublishedPages(site.url);
});

describe('a page without its styles', () => {
  it('has a space between words that its styles set apart, on every page', () => {
    const found = [...pages].flatMap(([address, html]) => gluedWords(html).map((words) => `${address} ${words}`));
    expect(found).toEqual([]);
  });

  it('would be caught with two links in a row, but not with a word of which a part is marked', () => {
    expect(gluedWords('<p><a href="/a">S’abonner à l’agenda</a><a href="/b">adresse</a></p>')).toEqual([
      'S’abonner à l’agenda|adresse',
    ]);
    expect(gluedWords('<p>Le 1<sup>er</sup> <mark>mai</mark>s, <b>oui</b>.</p><p>Fin</p>')).toEqual([]);
  });
});

/** How each is asked for the text of a page, as wide as a terminal. */
const TERMINAL_BROWSERS = {
  w3m: ['-dump', '-cols', '100', '-I', 'UTF-8', '-O', 'UTF-8'],
  lynx: ['-dump', '-nolist', '-width=100', '-display_charset=utf-8', '-assume_charset=utf-8'],
} as const;

describe.each(['w3m', 'lynx'] as const)('a reader with %s', (program) => {
  const read = async (address: string) => {
    const { stdout } = await run(program, [...TERMINAL_BROWSERS[program], site.url + address]);
    return stdout.replace(/\s+/g, ' ');
  };

  it.each(PAGE_TYPES.filter(({ name, address }) => name !== 'not-found' && !address.includes('?')))(
    'finds on $name its title and the sections of the site',
    async ({ address }) => {
      const html = pages.get(address) ?? (await (await fetch(site.url + address)).text());
      const [, title = ''] = /<h1[^>]*>([^<]+)/.exec(html) ?? [];
      const text = await read(address);
      expect(title.trim()).not.toBe('');
      expect(text).toContain(plain(title));
      expect(text).toMatch(/Manifestes .*Presse .*Territoires/);
    },
  );

  it('reads who publishes the site, and two ways to its agenda', async () => {
    expect(await read('/mentions-legales/')).toContain('Éditeur : Les Interconnectés');
    expect(await read('/evenements/')).toMatch(/S’abonner à l’agenda Adresse de l’agenda/);
  });
});

function plain(html: string): string {
  return html.replaceAll('&amp;', '&').replace(/\s+/g, ' ').trim();
}
