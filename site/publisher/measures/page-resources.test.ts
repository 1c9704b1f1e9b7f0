import { describe, expect, it } from 'vitest';
import { filesInStyles, importsOfScript, readPage } from './page-resources.ts';

const page = (head: string, body: string) =>
  readPage(`<!doctype html><html lang="fr"><head>${head}</head><body>${body}</body></html>`);

describe('the elements of a page', () => {
  // html, head and body are three.
  it.each([
    ['all of them', '<p>Un <a href="/">lien</a><br>puis un autre</p>', 6],
    ['a drawing, but its first level', '<svg viewBox="0 0 1 1"><title>Un</title><path d="M0 0"/></svg>', 4],
    ['what the first level of a drawing holds', '<svg><g><path d="M0 0"/><use href="#a"></use></g></svg>', 6],
    ['a drawing within a drawing as anything else', '<svg><g><svg><path d="M0 0"/></svg></g></svg>', 6],
    [
      'what waits for a script, or for its absence, for one',
      '<template><p>a</p></template><noscript><p>b</p></noscript>',
      5,
    ],
    ['nothing of what is written in a script', '<script type="application/ld+json">{"a": "<p><b>"}</script>', 4],
  ])('count %s', (_rule, body, elements) => {
    expect(page('', body).elements).toBe(elements);
  });
});

describe('the files that a page loads', () => {
  it('are its styles, fonts, icon, scripts and pictures, each once', () => {
    const { resources } = page(
      `<link rel="stylesheet" href="/_astro/a.css"><link rel="preload" as="font" href="/_astro/a.woff2">
       <link rel="icon" href="/_astro/icon.svg"><link rel="apple-touch-icon" href="/_astro/touch.png">
       <link rel="canonical" href="https://site.example/"><link rel="alternate" href="/flux.xml">
       <script type="module" src="/_astro/search.js"></script>`,
      '<img src="/media/a.png" alt=""><img src="/media/a.png" alt="" loading="lazy"><a href="/media/b.png">b</a>',
    );
    expect(resources).toEqual([
      '/_astro/a.css',
      '/_astro/a.woff2',
      '/_astro/icon.svg',
      '/_astro/search.js',
      '/media/a.png',
    ]);
  });

  it('hold one file of a picture, the best that the browser reads', () => {
    const { resources } = page(
      '',
      `<picture><source type="image/avif" srcset="/a-400.avif 400w, /a-800.avif 800w" sizes="50rem">
       <img src="/a.png" alt=""></picture>`,
    );
    expect(resources).toEqual(['/a-800.avif']);
  });

  it('are nothing of a video that waits to be played, but its picture and its first subtitles', () => {
    const { resources } = page(
      '',
      `<video controls preload="none" poster="/p.webp"><source src="/v.mp4"><track src="/fr.vtt" default>
       <track src="/en.vtt"></video><iframe name="lecteur" title="Lecteur"></iframe>`,
    );
    expect(resources).toEqual(['/p.webp', '/fr.vtt']);
    expect(() => page('', '<video src="/v.mp4"></video>')).toThrow(/<video>/);
  });

  it('can’t be told of an element that no template makes', () => {
    expect(() => page('', '<iframe src="https://ailleurs.example/"></iframe>')).toThrow(/<iframe>/);
  });
});

it('finds the files that styles name', () => {
  const css = '@font-face{src:url(/_astro/a.woff2)format("woff2")}a{mask:url("/b.svg")}b{fill:url(#c);src:url(data:,)}';
  expect(filesInStyles(css)).toEqual(['/_astro/a.woff2', '/b.svg']);
});

it('the modules of a script are those that it begins with', () => {
  expect(
    importsOfScript(
      'import{a as b}from"./engine.1a.js";import"../side.2b.js";import*as c from"./engine.1a.js";' +
        'b(()=>import("./dialog.3c.js")),b(["_astro/dialog.3c.js"]);export{d}from"/_astro/e.4d.js";',
    ),
  ).toEqual(['./engine.1a.js', '../side.2b.js', '/_astro/e.4d.js']);
});
