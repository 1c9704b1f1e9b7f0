import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { formatNumber, type Change } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import fc from 'fast-check';
import type { Publisher } from 'site';
import { sitePaths } from 'site';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openPublisher } from '../support/open-publisher.ts';

/** A value as an editor may write it, with its number, or null when it has none. */
const value = fc.oneof(
  fc.nat({ max: 99_999 }).map((number) => ({ text: formatNumber(number), number })),
  fc.nat({ max: 9_999 }).map((number) => ({ text: `plus de ${formatNumber(number)}`, number })),
  fc.nat({ max: 9_999 }).map((number) => ({ text: `près de ${formatNumber(number)}`, number })),
  fc.constant({ text: 'beaucoup', number: null }),
);
const values = fc.array(value, { minLength: 2, maxLength: 8 });

let folder: string;
let siteFolder: string;
let publisher: Publisher;

beforeAll(async () => {
  folder = await makeFastFolder('charts-');
  siteFolder = path.join(folder, 'site');
  publisher = await openPublisher(siteFolder);
  const page = SAMPLES.page({ slug: 'chiffres', body: [{ type: 'keyFiguresByYear', counted: null }] });
  await publisher.publish([...GLOBALS, { kind: 'document', content: page }]);
});

afterAll(async () => {
  await publisher.close();
  await rm(folder, { recursive: true });
});

it('draws what its table says: the same years, the same words, lengths as the numbers', async () => {
  await fc.assert(
    fc.asyncProperty(values, async (given) => {
      const html = await publishFigures(given.map(({ text }) => text));
      const drawn = given.filter(({ number }) => number !== null);
      if (drawn.length < 2) {
        expect(html).not.toContain('<svg role="img"');
        expect(html).toContain('ne sont pas encore connus pour deux années');
        return;
      }
      const expected = given.map(({ text }, index) => [String(2010 + index), text]);
      const { words, lengths, rows, title } = readChart(html);
      expect(words).toEqual(expected);
      expect(rows).toEqual(expected);
      for (const [year = '', text = ''] of expected) expect(title).toContain(`${year}\u00a0: ${text}`);
      const largest = Math.max(...given.map(({ number }) => number ?? 0));
      expect(lengths).toHaveLength(drawn.length);
      const longest = Math.max(...lengths);
      for (const [index, { number }] of drawn.entries()) {
        const share = largest === 0 ? 0 : (number ?? 0) / largest;
        expect(lengths[index]).toBeCloseTo(share * longest, 1);
      }
    }),
    { numRuns: 40 },
  );
});

it('says which numbers are rough, and draws nothing for what is no number', async () => {
  const html = await publishFigures(['plus de 900', '850', 'beaucoup', 'près de 900']);
  expect(readChart(html).lengths).toHaveLength(3);
  expect(html).toContain('nombre approché');
  expect(html).toContain('n’est pas un nombre est écrit');
  const exact = await publishFigures(['900', '850']);
  expect(exact).not.toContain('nombre approché');
  expect(exact).not.toContain('n’est pas un nombre');
});

/** Publishes values of the same thing, a year each from 2010 on. @returns the page that draws them */
async function publishFigures(texts: readonly string[]): Promise<string> {
  const years = texts.map((text, index) => ({
    year: 2010 + index,
    figures: [{ value: text, label: 'participants', note: null }],
  }));
  const change: Change = { kind: 'global', content: { global: 'key-figures', years: years.toReversed() } };
  const { failures } = await publisher.publish([change]);
  expect(failures).toEqual([]);
  await publisher.settled();
  return readFileSync(path.join(sitePaths(siteFolder).publicFolder, 'chiffres/index.html'), 'utf8');
}

/** What the first chart of a page says, and what its table says. */
function readChart(html: string) {
  const figure = /<figure class="series">(.*?)<\/figure>/s.exec(html)?.[1] ?? '';
  const [svg = '', table = ''] = figure.split('</svg>');
  const pairs = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, a = '', b = '']) => [a, b]);
  return {
    title: /<title>([^<]*)<\/title>/.exec(svg)?.[1] ?? '',
    words: pairs(svg, /<tspan class="year">([^<]*)<\/tspan>\s*<tspan[^>]*>([^<]*)<\/tspan>/g),
    lengths: [...svg.matchAll(/<circle[^>]*\scx="([\d.]+)%"/g)].map(([, length]) => Number(length)),
    rows: pairs(table, /<tr><th scope="row">([^<]*)<\/th>\s*<td>([^<]*)<\/td>/g),
  };
}
