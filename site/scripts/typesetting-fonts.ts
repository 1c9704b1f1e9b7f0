/**
 * Makes the fonts of what Typst draws from their open-licence sources:
 * `node_modules/.bin/node site/scripts/typesetting-fonts.ts`. The results are committed; run it again
 * only to change the cuts or the sources, then `french_fonts.py`, as for the fonts of the site.
 *
 * Typst reads no variable font: each file is one cut, with every character of its source. The sources
 * are in two files of one name, of which Typst would see a single one: the second takes another name.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const SOURCES = new URL('../../node_modules/@fontsource-variable/', import.meta.url);
const TARGET = new URL('../publisher/typesetting/fonts/', import.meta.url);

interface Cut {
  /** Files of the result: `<name>-latin.ttf`, `<name>-latin-ext.ttf`. */
  name: string;
  folder: string;
  file: (part: string) => string;
  axes: Record<string, number>;
  /** Within the family's name, and in the second file what stands in its place: as many letters. */
  renamed: readonly [string, string];
}

const CUTS: readonly Cut[] = [
  {
    name: 'bricolage-grotesque',
    folder: 'bricolage-grotesque',
    file: (part) => `bricolage-grotesque-${part}-standard-normal.woff2`,
    // As titles of the first level: see `tokens.css`.
    axes: { opsz: 36, wght: 780, wdth: 80 },
    renamed: ['Bricolage', 'Bricolext'],
  },
  {
    name: 'atkinson-hyperlegible-next',
    folder: 'atkinson-hyperlegible-next',
    file: (part) => `atkinson-hyperlegible-next-${part}-wght-normal.woff2`,
    axes: { wght: 500 },
    renamed: ['Atkinson', 'Atkinext'],
  },
  {
    name: 'atkinson-hyperlegible-next-italic',
    folder: 'atkinson-hyperlegible-next',
    file: (part) => `atkinson-hyperlegible-next-${part}-wght-italic.woff2`,
    axes: { wght: 500 },
    renamed: ['Atkinson', 'Atkinext'],
  },
  {
    name: 'atkinson-hyperlegible-next-bold',
    folder: 'atkinson-hyperlegible-next',
    file: (part) => `atkinson-hyperlegible-next-${part}-wght-normal.woff2`,
    axes: { wght: 700 },
    renamed: ['Atkinson', 'Atkinext'],
  },
];

await mkdir(TARGET, { recursive: true });
for (const { name, folder, file, axes, renamed } of CUTS) {
  for (const part of ['latin', 'latin-ext']) {
    const source = await readFile(new URL(`${folder}/files/${file(part)}`, SOURCES));
    const font = await subsetFont(source, '', { targetFormat: 'sfnt', keepAllGlyphs: true, variationAxes: axes });
    if (part === 'latin-ext') rename(font, renamed);
    await writeFile(new URL(`${name}-${part}.ttf`, TARGET), font);
    console.log(`${name}-${part}.ttf  ${String(font.length)} bytes`);
  }
  await copyFile(new URL(`${folder}/LICENSE`, SOURCES), new URL(`OFL-${folder}.txt`, TARGET));
}

/** Replaces a word in the names of a font, written in UTF-16. */
function rename(font: Buffer, [from, to]: Cut['renamed']): void {
  const [before, after] = [from, to].map((word) => Buffer.from(word, 'utf16le').swap16());
  if (before === undefined || after?.length !== before.length) throw new Error(`${to} is not as long as ${from}.`);
  for (let at = font.indexOf(before); at !== -1; at = font.indexOf(before, at + before.length)) after.copy(font, at);
}
