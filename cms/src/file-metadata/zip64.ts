/**
 * ZIP64 (APPNOTE 4.3.14, 4.3.15 and 4.5.3): where a field is too small for its number, or was before the number was
 * known, it is all ones, and the number stands elsewhere in eight bytes.
 */

const SIGNATURE = { end: 'PK\x05\x06', locator: 'PK\x06\x07', end64: 'PK\x06\x06' };
const LOCATOR_SIZE = 20;
const END_SIZE = 22;
const EXTRA = 0x0001;
const FULL = 0xffffffff;
/** Where the numbers of a line of the directory stand, in the order of its extra field. */
const LINE = { size: 46, fields: [24, 20, 42] } as const;
const LOCAL = { size: 30, fields: [22, 18] } as const;

/** What stands after the files and their directory. */
export interface ZipTail {
  /** Number of files. */
  count: number;
  /** Where the directory begins. */
  directory: number;
  /** All of it: the ZIP64 record and its locator where there are some, then the end record and its comment. */
  bytes: Buffer;
  /** Where the end record stands in these bytes. */
  end: number;
}

/** @throws {RangeError} when there is none */
export function readTail(archive: Buffer): ZipTail {
  const end = archive.lastIndexOf(SIGNATURE.end, undefined, 'latin1');
  if (end === -1) throw new RangeError('This is no ZIP archive.');
  const last = end + END_SIZE + archive.readUInt16LE(end + 20);
  const start = startOfZip64(archive, end);
  return {
    count: start === end ? archive.readUInt16LE(end + 10) : Number(archive.readBigUInt64LE(start + 32)),
    directory: start === end ? archive.readUInt32LE(end + 16) : Number(archive.readBigUInt64LE(start + 48)),
    bytes: archive.subarray(start, last),
    end: end - start,
  };
}

/** The same for another directory of as many files. */
export function tailFor({ bytes, end }: ZipTail, { start, size }: { start: number; size: number }): Buffer {
  const tail = Buffer.from(bytes);
  if (end > 0) {
    tail.writeBigUInt64LE(BigInt(size), 40);
    tail.writeBigUInt64LE(BigInt(start), 48);
    tail.writeBigUInt64LE(BigInt(start + size), end - LOCATOR_SIZE + 8);
  }
  tail.writeUInt32LE(Math.min(size, FULL), end + 12);
  tail.writeUInt32LE(Math.min(start, FULL), end + 16);
  return tail;
}

/** Where the ZIP64 record begins that goes before an end record; that of the end record where there is none. */
function startOfZip64(archive: Buffer, end: number): number {
  const locator = end - LOCATOR_SIZE;
  if (locator < 0 || !hasText(archive, locator, SIGNATURE.locator)) return end;
  const start = Number(archive.readBigUInt64LE(locator + 8));
  return hasText(archive, start, SIGNATURE.end64) ? start : end;
}

/** Bytes of a file, bytes that it takes in the archive, and where its header stands. */
export interface ZipNumbers {
  size: number;
  packed: number;
  offset: number;
}

/** What a line of the directory says. */
export function readNumbers(line: Buffer): ZipNumbers {
  const [size = 0, packed = 0, offset = 0] = placesIn(line).map(({ at, isLong }) =>
    isLong ? Number(line.readBigUInt64LE(at)) : line.readUInt32LE(at),
  );
  return { size, packed, offset };
}

/** Writes in a line of the directory, each number where it stood. */
export function writeNumbers(line: Buffer, { size, packed, offset }: ZipNumbers): void {
  const numbers = [size, packed, offset];
  placesIn(line).forEach(({ at, isLong }, index) => {
    const number = numbers[index] ?? 0;
    if (isLong) line.writeBigUInt64LE(BigInt(number), at);
    else line.writeUInt32LE(number, at);
  });
}

/** Writes both sizes in the header of a file, and in its extra field where it has one. */
export function writeLocalSizes(header: Buffer, { size, packed }: Pick<ZipNumbers, 'size' | 'packed'>): void {
  const extra = extraIn(header, LOCAL.size + header.readUInt16LE(26));
  [size, packed].forEach((number, index) => {
    const isLong = extra !== null && extra.length >= 16;
    if (isLong) header.writeBigUInt64LE(BigInt(number), extra.at + index * 8);
    header.writeUInt32LE(isLong ? FULL : number, LOCAL.fields[index] ?? 0);
  });
}

function placesIn(line: Buffer): { at: number; isLong: boolean }[] {
  let next = extraIn(line, LINE.size + line.readUInt16LE(28))?.at;
  return LINE.fields.map((at) => {
    if (next === undefined || line.readUInt32LE(at) !== FULL) return { at, isLong: false };
    const place = { at: next, isLong: true };
    next += 8;
    return place;
  });
}

/** The extra field of ZIP64, among those that begin somewhere. */
function extraIn(bytes: Buffer, from: number): { at: number; length: number } | null {
  for (let at = from; at + 4 <= bytes.length;) {
    const [kind, length] = [bytes.readUInt16LE(at), bytes.readUInt16LE(at + 2)];
    if (kind === EXTRA) return { at: at + 4, length };
    at += 4 + length;
  }
  return null;
}

function hasText(bytes: Buffer, at: number, text: string): boolean {
  return bytes.toString('latin1', at, at + text.length) === text;
}
