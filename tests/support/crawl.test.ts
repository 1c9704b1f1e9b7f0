import { expect, it } from 'vitest';
import { crawl, type Answer } from './crawl.ts';

const ORIGIN = 'https://site.example';

function siteOf(pages: Record<string, string | null>) {
  return (path: string): Answer => {
    const html = pages[path];
    return html === undefined ? { status: 404, html: null } : { status: 200, html };
  };
}

it('counts the fewest clicks to each page, and follows links alone', async () => {
  const { clicks, broken } = await crawl(
    ORIGIN,
    siteOf({
      '/': '<link href="/hors/"><a class="x" href="/un/">1</a><a href="https://site.example/deux/?q=1#bas">2</a>',
      '/un/': '<a href="../deux/">2</a><a href="/trois/">3</a>',
      '/deux/': '<a href="#bas">bas</a><p id="bas">',
      '/trois/': '<a href="/">retour</a><a href="/film.mp4#t=12">film</a>',
      '/hors/': '',
      '/film.mp4': null,
    }),
  );
  expect([...clicks]).toEqual([
    ['/', 0],
    ['/un/', 1],
    ['/deux/', 1],
    ['/trois/', 2],
  ]);
  expect(broken).toEqual([]);
});

it('tells each link, picture, file and anchor that is not there, and the page that names it', async () => {
  const { broken } = await crawl(
    ORIGIN,
    siteOf({
      '/': '<a href="/perdu/">x</a><a href="/un/#rien">y</a><img src="/a.png" srcset="/b.png 1x, /c.png 2x"><a href="mailto:a@b.example">z</a>',
      '/un/':
        '<a href="https://ailleurs.example/perdu/">ailleurs</a><script>{"x": " href=\\"/dans-les-donnees/\\""}</script>',
      '/b.png': null,
    }),
  );
  expect(broken.toSorted()).toEqual([
    '/ → /a.png: 404',
    '/ → /c.png: 404',
    '/ → /perdu/: 404',
    '/ → /un/#rien: no such anchor',
  ]);
});
