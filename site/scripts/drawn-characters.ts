/**
 * Writes which characters our files can show: `node_modules/.bin/node site/scripts/drawn-characters.ts`. The result
 * is committed; run it again only to change the fonts or the version of Typst.
 *
 * The fonts of Typst are within its program, as they are: they are found there by their beginnings.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

const FONTS = new URL('../publisher/typesetting/fonts/', import.meta.url);
const TARGET = new URL('../../content-models/src/paper/drawn-characters.ts', import.meta.url);

/**
 * Families of the text and of the titles, each in its two files, then those of Typst that stand in for both. The
 * templates draw signs upright: the slanted cuts of the last ones have fewer.
 */
const FAMILIES: readonly RegExp[] = [
  /^(?:Atkinson|Bricolage)/,
  /^(?:Atkinext|Bricolext)/,
  /^Libertinus Serif$/,
  /^DejaVu Sans Mono$/,
  /^NewComputerModernMath$/,
];

/** No letters: control characters, separators of lines, and what puts signs together. */
const NOT_DRAWN = /\p{C}|\p{Zl}|\p{Zp}|\p{Variation_Selector}|\p{Me}/u;

const fonts = [...ownFonts(), ...fontsOfTypst()];
const drawn = new Set<number>();
for (const family of FAMILIES) {
  // A text may be in any cut: what one of them lacks, the family lacks.
  const [first, ...others] = fonts.filter((font) => isDrawnWith(font, family)).map(charactersOf);
  if (first === undefined) throw new Error(`There is no font ${String(family)}.`);
  for (const one of first) if (others.every((other) => other.has(one))) drawn.add(one);
}
const characters = [...drawn].filter((one) => !NOT_DRAWN.test(String.fromCodePoint(one))).sort((a, b) => a - b);
writeFileSync(TARGET, sourceOf(characters));
console.log(`${String(characters.length)} characters`);

function ownFonts(): Font[] {
  return readdirSync(FONTS)
    .filter((file) => file.endsWith('.ttf'))
    .flatMap((file) => fontIn(readFileSync(new URL(file, FONTS))));
}

function fontsOfTypst(): Font[] {
  const compiler = createRequire(createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-node-compiler'));
  const program = readFileSync(compiler.resolve('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu'));
  return [Buffer.from('OTTO'), Buffer.from([0, 1, 0, 0])].flatMap((beginning) => {
    const found: Font[] = [];
    for (let at = program.indexOf(beginning); at !== -1; at = program.indexOf(beginning, at + 4)) {
      const size = sizeAt(program, at);
      if (size !== null) found.push(...fontIn(program.subarray(at, at + size)));
    }
    return found;
  });
}

/** Bytes of the font that begins at a place, by its list of tables in alphabetical order; null when none does. */
function sizeAt(program: Buffer, at: number): number | null {
  const count = program.readUInt16BE(at + 4);
  if (count < 8 || count > 40) return null;
  let size = 0;
  let last = '';
  for (let entry = at + 12; entry < at + 12 + 16 * count; entry += 16) {
    const tag = program.toString('latin1', entry, entry + 4);
    if (!/^[\w/ ]{4}$/.test(tag) || tag <= last) return null;
    last = tag;
    size = Math.max(size, program.readUInt32BE(entry + 8) + program.readUInt32BE(entry + 12));
  }
  return size;
}

function fontIn(bytes: Buffer): Font[] {
  const font = create(bytes);
  return font.isCollection ? [] : [font];
}

function isDrawnWith({ familyName, subfamilyName }: Font, family: RegExp): boolean {
  return family.test(familyName) && !(familyName.startsWith('DejaVu') && subfamilyName.includes('Oblique'));
}

function charactersOf({ characterSet }: Font): Set<number> {
  return new Set(characterSet);
}

function sourceOf(sorted: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const one of sorted) {
    const range = ranges.at(-1);
    if (range?.[1] === one - 1) range[1] = one;
    else ranges.push([one, one]);
  }
  const escaped = ranges.map(([first, last]) => (first === last ? escape(first) : `${escape(first)}-${escape(last)}`));
  const lines: string[] = [''];
  for (const range of escaped) {
    if ((lines.at(-1) ?? '').length + range.length > 110) lines.push('');
    lines.push((lines.pop() ?? '') + range);
  }
  return `/** Characters that the fonts of our files draw, in every cut. Written by \`site/scripts/drawn-characters.ts\`. */
export const DRAWN = new RegExp(
  \`^[${lines.join('\n')}]$\`.replaceAll('\\n', ''),
  'u',
);
`;
}

function escape(character: number): string {
  return `\\\\u{${character.toString(16)}}`;
}
