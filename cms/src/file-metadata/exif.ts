/** What stays of Exif, by tag of its first directory (CIPA DC-008, 4.6): caption and rights, and how to show the picture. */
const KEPT: ReadonlySet<number> = new Set([
  0x010e, // ImageDescription
  0x0112, // Orientation
  0x011a, // XResolution
  0x011b, // YResolution
  0x0128, // ResolutionUnit
  0x013b, // Artist
  0x8298, // Copyright
]);

const ORIENTATION = 0x0112;

/** Bytes of a value of each type of TIFF 6.0, section 2. */
const TYPE_SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

const HEADER_SIZE = 8;
const ENTRY_SIZE = 12;
/** A value of four bytes or fewer stands in its entry, in the place of its offset. */
const INLINE_SIZE = 4;

/**
 * Exif that says the caption, the author, the rights, the orientation and the resolution of a picture, and nothing
 * else: no position, no device, no owner, no thumbnail, no notes of the maker.
 *
 * @param tiff - from its byte order mark
 * @returns null when nothing of that is said
 */
export function cleanExif(tiff: Buffer, { withOrientation = true } = {}): Buffer | null {
  const directory = readDirectory(tiff);
  const kept = (directory?.entries ?? [])
    .filter(({ tag }) => KEPT.has(tag) && (withOrientation || tag !== ORIENTATION))
    .toSorted((a, b) => a.tag - b.tag);
  return directory === null || kept.length === 0 ? null : writeDirectory(directory.order, kept);
}

type ByteOrder = 'II' | 'MM';

interface Entry {
  tag: number;
  type: number;
  count: number;
  value: Buffer;
}

function readDirectory(tiff: Buffer): { order: ByteOrder; entries: Entry[] } | null {
  const mark = tiff.toString('latin1', 0, 2);
  if (tiff.length < HEADER_SIZE || (mark !== 'II' && mark !== 'MM')) return null;
  const { u16, u32 } = reader(tiff, mark);
  const start = u32(4);
  const entries: Entry[] = [];
  for (let left = u16(start), at = start + 2; left > 0 && at + ENTRY_SIZE <= tiff.length; left -= 1, at += ENTRY_SIZE) {
    const [tag, type, count] = [u16(at), u16(at + 2), u32(at + 4)];
    const size = (TYPE_SIZES[type] ?? 0) * count;
    const from = size > INLINE_SIZE ? u32(at + 8) : at + 8;
    const isWhole = size > 0 && from + size <= tiff.length;
    if (isWhole) entries.push({ tag, type, count, value: tiff.subarray(from, from + size) });
  }
  return { order: mark, entries };
}

function writeDirectory(order: ByteOrder, entries: readonly Entry[]): Buffer {
  const values: Buffer[] = [];
  const directory = Buffer.alloc(HEADER_SIZE + 2 + entries.length * ENTRY_SIZE + 4);
  const { u16, u32 } = writer(directory, order);
  directory.write(order, 0, 'latin1');
  u16(42, 2);
  u32(HEADER_SIZE, 4);
  u16(entries.length, HEADER_SIZE);
  let end = directory.length;
  for (const [index, { tag, type, count, value }] of entries.entries()) {
    const at = HEADER_SIZE + 2 + index * ENTRY_SIZE;
    u16(tag, at);
    u16(type, at + 2);
    u32(count, at + 4);
    if (value.length <= INLINE_SIZE) {
      value.copy(directory, at + 8);
      continue;
    }
    u32(end, at + 8);
    // Values begin at even places.
    const padded = value.length % 2 === 0 ? value : Buffer.concat([value, Buffer.alloc(1)]);
    values.push(padded);
    end += padded.length;
  }
  return Buffer.concat([directory, ...values]);
}

function reader(bytes: Buffer, order: ByteOrder) {
  const within = (at: number, size: number) => at >= 0 && at + size <= bytes.length;
  return {
    u16: (at: number) => (!within(at, 2) ? 0 : order === 'II' ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at)),
    u32: (at: number) => (!within(at, 4) ? 0 : order === 'II' ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)),
  };
}

function writer(bytes: Buffer, order: ByteOrder) {
  return {
    u16: (value: number, at: number) =>
      order === 'II' ? bytes.writeUInt16LE(value, at) : bytes.writeUInt16BE(value, at),
    u32: (value: number, at: number) =>
      order === 'II' ? bytes.writeUInt32LE(value, at) : bytes.writeUInt32BE(value, at),
  };
}
