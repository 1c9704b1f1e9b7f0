/**
 * Makes the two font files of the site from their open-licence sources: `node_modules/.bin/node site/scripts/fonts.ts`.
 * The results are committed; run it again only to change the characters, the axes or the sources, then
 * `french_fonts.py`, which takes the stroke out of zeros and draws narrow spaces.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { CHARACTERS } from './characters.ts';
import { graftTable } from './sfnt.ts';

const SOURCES = new URL('../../node_modules/@fontsource-variable/', import.meta.url);
const TARGET = new URL('../src/styles/fonts/', import.meta.url);
/** Both files together; the page waits for them. Bytes. */
const BUDGET = 60_000;

/** Width of the titles' font, in per cent. */
const WIDTH = 81;

await mkdir(TARGET, { recursive: true });
const files = {
  'bricolage-grotesque-fr.woff2': await bricolage(),
  'atkinson-hyperlegible-next-fr.woff2': await atkinson(),
};
for (const [name, font] of Object.entries(files)) {
  await writeFile(new URL(name, TARGET), font);
  console.log(`${name}  ${String(font.length)} bytes`);
}
await copyFile(new URL('bricolage-grotesque/LICENSE', SOURCES), new URL('OFL-bricolage-grotesque.txt', TARGET));
await copyFile(
  new URL('atkinson-hyperlegible-next/LICENSE', SOURCES),
  new URL('OFL-atkinson-hyperlegible-next.txt', TARGET),
);
const total = Object.values(files).reduce((sum, { length }) => sum + length, 0);
if (total > BUDGET) throw new Error(`The fonts weigh ${String(total)} bytes, more than ${String(BUDGET)}.`);

/**
 * One axis, the weight; optical size fixed at the titles'. Titles and labels are all set between 76 and 84 % of the
 * width: an axis for so little weighs 13 KB, a page's worth of text. Kerning that varies weighs as much again: it is
 * replaced by the kerning of one instance in the middle.
 */
async function bricolage(): Promise<Buffer> {
  const source = await readFile(
    new URL('bricolage-grotesque/files/bricolage-grotesque-latin-standard-normal.woff2', SOURCES),
  );
  const glyphs = { targetFormat: 'sfnt' } as const;
  const variable = await subsetFont(source, CHARACTERS, {
    ...glyphs,
    keepFeatures: ['tnum'],
    variationAxes: {
      opsz: 36,
      wght: { min: 500, max: 800, default: 500 },
      wdth: WIDTH,
    },
  });
  const instance = await subsetFont(source, CHARACTERS, {
    ...glyphs,
    keepFeatures: ['kern', 'tnum'],
    variationAxes: { opsz: 36, wght: 700, wdth: WIDTH },
  });
  return toWoff2(graftTable(variable, instance, 'GPOS'));
}

async function atkinson(): Promise<Buffer> {
  const source = await readFile(
    new URL('atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2', SOURCES),
  );
  return subsetFont(source, CHARACTERS, {
    targetFormat: 'woff2',
    keepFeatures: ['kern', 'tnum'],
    variationAxes: { wght: { min: 400, max: 700, default: 400 } },
  });
}

function toWoff2(font: Buffer): Promise<Buffer> {
  return subsetFont(font, '', { targetFormat: 'woff2', keepAllGlyphs: true });
}
