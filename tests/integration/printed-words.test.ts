import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createDrawer } from 'site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../support/read-pdf.ts';

/** What readers of PDF take from ours: the words that were written, signs of other alphabets aside, whole. */
const run = promisify(execFile);
const drawer = createDrawer();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'printed-'));
});

afterAll(async () => {
  await drawer?.close();
  await rm(folder, { recursive: true });
});

/** Where the engine comes by npm. */
describe.runIf(drawer !== undefined)('an address in a PDF', { timeout: 120_000 }, () => {
  const addresses = Array.from({ length: 30 }, (_, index) => {
    const parts = Array.from({ length: (index % 5) + 1 }, (_part, nth) => `boite-a-outils-${'x'.repeat(index + nth)}`);
    return `https://www.inter-connectes-${String(index)}.exemple.fr/${parts.join('/')}/?tri=nom-de-la-ville#fin-${String(index)}`;
  });
  const mails = addresses.map(
    (_, index) => `jean-pierre.${'du-'.repeat(index % 6)}pont${String(index)}@saint-denis.exemple.fr`,
  );
  const phones = addresses.map((_, index) => `01 99 00 12 ${String(index + 10)}`);

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])(
    'is whole in its text and in its links, in lines moved by %i',
    async (shift) => {
      const body = addresses.map((address, index) =>
        node(
          'p',
          'x'.repeat(shift + 10 * (index % 8)),
          ' voir ',
          link(address),
          ', ',
          mails[index],
          ' ou le ',
          phones[index],
          '.',
        ),
      );
      const pdf = await makePdf(body);
      const taken = (await pdfToText(pdf)).replaceAll(FOOT, '').replace(/[\n\f]/g, '');
      const { links, text } = await readPdf(pdf);
      for (const one of [...addresses, ...mails]) {
        expect(taken).toContain(one);
        // As pdf.js gives it, lines apart.
        expect(text.replace(/\s/g, '')).toContain(one);
      }
      for (const phone of phones) expect(taken).toContain(phone);
      expect(new Set(links)).toEqual(new Set([...addresses, PAGE]));
    },
  );

  it('is whole in a narrow cell, and in the foot of each page', async () => {
    const cells = (tag: string, ...texts: string[]) => node('tr', ...texts.map((text) => node(tag, text)));
    const table = node(
      'table',
      node('thead', cells('th', 'a', 'b', 'c', 'd')),
      node('tbody', cells('td', addresses[2] ?? '', mails[5] ?? '', 'Villeneuve-Saint-Georges', 'vice-président')),
    );
    const taken = (await pdfToText(await makePdf([table]))).replace(/\n/g, '');
    for (const one of [addresses[2], mails[5], 'Villeneuve-Saint-Georges', 'vice-président', PAGE])
      expect(taken).toContain(one);
  });
});

describe.runIf(drawer !== undefined)('a sign that our fonts don’t have', { timeout: 120_000 }, () => {
  it('is drawn by another font, or said, and the PDF is made', async () => {
    const pdf = await makePdf([node('p', '\uf0b7 Fait ✓ ★ ☎ ≤ 中文 😀 ', node('em', '☎ مرحبا'), '.')]);
    const { text } = await readPdf(pdf);
    expect(text).toContain('• Fait ✓ ★ ☎ ≤ [texte en sinogrammes] ☎');
  });
});

const PAGE = `https://www.interconnectes-exemple.fr/presse/communiques/${'un-tres-long-titre-'.repeat(5)}fin/`;
/** What stands at the foot of each page, between two lines of an address that goes on. */
const FOOT = /\n+https:\/\/www\.interconnectes-exemple[^ ]*?\n-?[^ ]*\/\n+\d+\/\d+\n+\f?/g;

interface Node {
  tag: string;
  kinds: [];
  href?: string;
  children: (Node | string)[];
}

function node(tag: string, ...children: (Node | string | undefined)[]): Node {
  return { tag, kinds: [], children: children.filter((child) => child !== undefined) };
}

function link(href: string): Node {
  return { ...node('a', href), href };
}

async function makePdf(body: Node[]): Promise<Buffer> {
  const names = { title: 'Titre', authors: [], description: 'd', keywords: [], network: 'Réseau', tagline: 't' };
  const facts = JSON.stringify({ ...names, date: '2026-01-02', lines: [], page: PAGE, body });
  const made = await drawer?.make({ address: '/presse/communiques/essai.pdf', facts, folder, publicFolder: folder });
  return readFile(made?.temporary ?? '');
}

async function pdfToText(pdf: Buffer): Promise<string> {
  const reading = run('pdftotext', ['-', '-'], { maxBuffer: 1e7 });
  reading.child.stdin?.end(pdf);
  return (await reading).stdout;
}
