import { cleanExif } from './exif.ts';
import { cleanXmp } from './xmp.ts';

/** The picture, its transparency, its animation and its profile (RFC 9649, section 2.7). */
const KEPT: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const HEADER_SIZE = 12;
const EXIF_FLAG = 0x08;
const XMP_FLAG = 0x04;
/** Some programs put the prefix of JPEG before their Exif. */
const JPEG_PREFIX = Buffer.from('Exif\0\0', 'latin1');

/** A WebP picture with its pixels, its profile, its orientation, its caption and its rights, and nothing else. */
export function cleanWebp(bytes: Buffer): Buffer {
  const chunks = [...chunksOf(bytes)].flatMap(({ type, data }) => {
    const cleaned = KEPT.has(type) ? data : cleanChunk(type, data);
    return cleaned === null ? [] : [{ type, data: cleaned }];
  });
  const flags =
    (chunks.some(({ type }) => type === 'EXIF') ? EXIF_FLAG : 0) |
    (chunks.some(({ type }) => type === 'XMP ') ? XMP_FLAG : 0);
  const body = Buffer.concat(
    chunks.map(({ type, data }) => chunkOf(type, type === 'VP8X' ? withFlags(data, flags) : data)),
  );
  const header = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  header.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([header, body]);
}

function* chunksOf(bytes: Buffer): Generator<{ type: string; data: Buffer }> {
  const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  for (let at = HEADER_SIZE; at + 8 <= end;) {
    const size = bytes.readUInt32LE(at + 4);
    yield { type: bytes.toString('latin1', at, at + 4), data: bytes.subarray(at + 8, Math.min(at + 8 + size, end)) };
    at += 8 + size + (size % 2);
  }
}

function cleanChunk(type: string, data: Buffer): Buffer | null {
  if (type === 'EXIF') return cleanExif(data.subarray(0, 6).equals(JPEG_PREFIX) ? data.subarray(6) : data);
  if (type !== 'XMP ') return null;
  const cleaned = cleanXmp(data.toString('utf8'));
  return cleaned === null ? null : Buffer.from(cleaned);
}

function withFlags(data: Buffer, flags: number): Buffer {
  const changed = Buffer.from(data);
  changed.writeUInt8(((data[0] ?? 0) & ~(EXIF_FLAG | XMP_FLAG)) | flags, 0);
  return changed;
}

function chunkOf(type: string, data: Buffer): Buffer {
  const head = Buffer.from(`${type}\0\0\0\0`, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}
