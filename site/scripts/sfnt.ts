/**
 * Takes one table of an SFNT font into another: the rest of the font stays as it is.
 * Both fonts must have the same glyphs in the same order.
 */
export function graftTable(font: Buffer, donor: Buffer, tag: string): Buffer {
  const grafted = tablesOf(donor).get(tag);
  if (!grafted) throw new Error(`The donor font has no ${tag} table.`);
  return writeSfnt(font.readUInt32BE(0), tablesOf(font).set(tag, grafted));
}

/** Tables of an SFNT font, by tag. */
export function tablesOf(font: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = HEADER_LENGTH + index * ENTRY_LENGTH;
    const start = font.readUInt32BE(entry + 8);
    tables.set(font.toString('latin1', entry, entry + 4), font.subarray(start, start + font.readUInt32BE(entry + 12)));
  }
  return tables;
}

const HEADER_LENGTH = 12;
const ENTRY_LENGTH = 16;
const CHECKSUM_MAGIC = 0xb1b0afba;

function writeSfnt(version: number, tables: Map<string, Buffer>): Buffer {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const directory = Buffer.alloc(HEADER_LENGTH + sorted.length * ENTRY_LENGTH);
  const power = Math.floor(Math.log2(sorted.length));
  directory.writeUInt32BE(version, 0);
  directory.writeUInt16BE(sorted.length, 4);
  directory.writeUInt16BE(2 ** power * ENTRY_LENGTH, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE((sorted.length - 2 ** power) * ENTRY_LENGTH, 10);

  let offset = directory.length;
  const bodies = sorted.map(([tag, table], index) => {
    const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(padded);
    // The checksum of the whole font stands in `head`: it counts as 0 while it is computed.
    if (tag === 'head') padded.writeUInt32BE(0, 8);
    const entry = HEADER_LENGTH + index * ENTRY_LENGTH;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(checksum(padded), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(table.length, entry + 12);
    offset += padded.length;
    return { tag, padded };
  });
  const font = Buffer.concat([directory, ...bodies.map(({ padded }) => padded)]);
  const head = bodies.findIndex(({ tag }) => tag === 'head');
  const headOffset = directory.readUInt32BE(HEADER_LENGTH + head * ENTRY_LENGTH + 8);
  font.writeUInt32BE((CHECKSUM_MAGIC - checksum(font)) >>> 0, headOffset + 8);
  return font;
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let index = 0; index < bytes.length; index += 4) sum = (sum + bytes.readUInt32BE(index)) >>> 0;
  return sum;
}
