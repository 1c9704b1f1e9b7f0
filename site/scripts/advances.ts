import { tablesOf } from './sfnt.ts';

/** Width of some characters in thousandths of the font's size, rounded up; those without a glyph are left out. */
export function advancesOf(font: Buffer, characters: string): Map<string, number> {
  const tables = tablesOf(font);
  const table = (tag: string) => {
    const found = tables.get(tag);
    if (found === undefined) throw new Error(`The font has no ${tag} table.`);
    return found;
  };
  const unitsPerEm = table('head').readUInt16BE(18);
  const widths = table('hmtx');
  const last = table('hhea').readUInt16BE(34) - 1;
  const glyphOf = glyphsOf(table('cmap'));
  const advances = new Map<string, number>();
  for (const character of characters) {
    const glyph = glyphOf(character.codePointAt(0) ?? 0);
    if (glyph === 0) continue;
    advances.set(character, Math.ceil((widths.readUInt16BE(Math.min(glyph, last) * 4) * 1000) / unitsPerEm));
  }
  return advances;
}

/** Glyph of a code point by the `cmap` table, format 4; 0 when there is none. */
function glyphsOf(cmap: Buffer): (codePoint: number) => number {
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(4 + index * 8 + 4));
  const start = offsets.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (start === undefined) throw new Error('The font has no character map of format 4.');
  const size = cmap.readUInt16BE(start + 6);
  const endAt = start + 14;
  const startAt = endAt + size + 2;
  return (codePoint) => {
    for (let at = 0; at < size; at += 2) {
      if (codePoint > cmap.readUInt16BE(endAt + at)) continue;
      const first = cmap.readUInt16BE(startAt + at);
      if (codePoint < first) return 0;
      const delta = cmap.readUInt16BE(startAt + size + at);
      const rangeAt = startAt + 2 * size + at;
      const range = cmap.readUInt16BE(rangeAt);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = cmap.readUInt16BE(rangeAt + range + 2 * (codePoint - first));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
