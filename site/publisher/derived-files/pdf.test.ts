import { DRAWN } from 'content-models';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Printed, PrintedNode } from '../../src/downloads/print/printed-node.ts';
import { createDrawer } from '../typesetting/drawing-process.ts';
import { makePdf } from './pdf.ts';

/** Where the engine comes by npm. */
describe.runIf(createDrawer() !== undefined)('a PDF', { timeout: 120_000 }, () => {
  it('shows every sign that the fonts are said to have, in every cut', async () => {
    const all = Array.from({ length: 0x1ffff }, (_, index) => index)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code))
      .filter((sign) => DRAWN.test(sign));
    expect(all.length).toBeGreaterThan(6000);
    for (let from = 0; from < all.length; from += AT_ONCE) {
      await expect(pdfOf(all.slice(from, from + AT_ONCE).join(' '))).resolves.toBeInstanceOf(Buffer);
    }
  });

  it('is made of any text', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom('中文 ✓ ★ ☎', '\uf0b7 puce', 'مرحبا 😀', '👩🏽‍💻🇫🇷1️⃣', '𒀀 ﷺ ①', '\u0301', '#import "x"'),
    );
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        await expect(pdfOf(words)).resolves.toBeInstanceOf(Buffer);
      }),
      { numRuns: 40 },
    );
  });
});

/** Signs of one document. */
const AT_ONCE = 700;

/** A document that has a text in each place where one may be. */
function pdfOf(text: string): Promise<Uint8Array> {
  const node = (tag: string, ...children: PrintedNode[]): PrintedNode => ({ tag, kinds: [], children });
  const cells = (tag: string) => node('tr', node(tag, text), node(tag, text));
  const printed: Printed = {
    title: `Titre ${text}`,
    authors: [text],
    description: text,
    keywords: [text],
    date: '2026-01-02',
    network: text,
    tagline: text,
    lines: [],
    page: 'https://exemple.fr/presse/',
    body: [
      node('h1', `Titre ${text}`),
      node('p', text, node('strong', text, node('em', text)), node('em', text), node('code', text), node('sup', text)),
      node('ul', node('li', text)),
      node('table', node('thead', cells('th')), node('tbody', cells('td'))),
    ],
  };
  return makePdf(printed, { publicFolder: '/' });
}
