import { describe, expect, it } from 'vitest';
import { readableHtml } from './readable-html.ts';

const read = (html: string) => readableHtml(html, 'https://site.example/a/');

describe('a text read away from the site', () => {
  it('leads to whole addresses, notes to their page', () => {
    expect(read('<a href="/b/?c=1&#38;d=2" id="e" class="f">b</a><a href="#g">1</a>')).toBe(
      '<a href="https://site.example/b/?c=1&#38;d=2" id="e">b</a><a href="https://site.example/a/#g">1</a>',
    );
    expect(read('<img srcset="/b.png 1w, /c.png 2w" src="//d.example/e.png" alt="">')).toBe(
      '<img srcset="https://site.example/b.png 1w, https://site.example/c.png 2w" src="//d.example/e.png" alt="">',
    );
  });

  it('has nothing that styles alone would hide or place', () => {
    expect(read('<p id="a">Un<span class="small visually-hidden"> (site)</span><svg><path d="M0 0"/></svg></p>')).toBe(
      '<p>Un</p>',
    );
  });

  it('is written as the page writes it, and has no tag within quotes', () => {
    expect(read('R&amp;D&nbsp;: l&#39;IA<br><img alt="a > b, <c> et C:\\d" src="/e.png">')).toBe(
      'R&amp;D&nbsp;: l&#39;IA<br><img alt="a &gt; b, &lt;c&gt; et C:\\d" src="https://site.example/e.png">',
    );
  });
});
