import { cleanExif } from './exif.ts';
import { cleanPhotoshopResources } from './iptc.ts';
import { cleanXmp } from './xmp.ts';

const MARKER = {
  soi: 0xd8,
  eoi: 0xd9,
  sos: 0xda,
  app0: 0xe0,
  app1: 0xe1,
  app2: 0xe2,
  app13: 0xed,
  app14: 0xee,
  com: 0xfe,
};

const EXIF = Buffer.from('Exif\0\0', 'latin1');
const XMP = Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1');
const PHOTOSHOP = Buffer.from('Photoshop 3.0\0', 'latin1');
const ICC = Buffer.from('ICC_PROFILE\0', 'latin1');
const ADOBE = Buffer.from('Adobe', 'latin1');
const JFIF = Buffer.from('JFIF\0', 'latin1');
/** Of a JFIF segment without the two dimensions of its thumbnail, which follow (ITU-T T.871, 10.1). */
const JFIF_SIZE = 12;
/** What is left of a segment that takes a length of two bytes. */
const LARGEST_PAYLOAD = 65_533;

interface JpegOptions {
  /** Every byte stays at its place, for what holds the picture: what goes becomes zeros. */
  keepsLength?: boolean;
  /** False for pixels that stand upright already. */
  withOrientation?: boolean;
}

/**
 * A JPEG picture with its pixels, its profile, its orientation, its caption and its rights, and nothing else: what is
 * not known to be one of these goes, with all that follows the picture (previews, videos, depths).
 * The pixels are not encoded again.
 */
export function cleanJpeg(bytes: Buffer, options: JpegOptions = {}): Buffer {
  const parts: Buffer[] = [bytes.subarray(0, 2)];
  let at = 2;
  for (const segment of segmentsOf(bytes)) {
    parts.push(segment.marker === null ? segment.bytes : cleanSegment(segment.marker, segment.bytes, options));
    at += segment.bytes.length;
  }
  if (options.keepsLength === true) parts.push(Buffer.alloc(bytes.length - at));
  return Buffer.concat(parts);
}

/** Puts segments of metadata and profile into a JPEG picture that has none. */
export function withJpegMetadata(
  jpeg: Buffer,
  { exif, xmp, icc }: { exif: Buffer | null; xmp: string | null; icc: Buffer | null },
): Buffer {
  const segments = [
    ...(exif === null ? [] : [segmentOf(MARKER.app1, Buffer.concat([EXIF, exif]))]),
    ...(xmp === null ? [] : [segmentOf(MARKER.app1, Buffer.concat([XMP, Buffer.from(xmp)]))]),
    ...(icc === null ? [] : profileSegments(icc)),
  ];
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
}

/** Whether the bytes begin as a JPEG picture does. */
export function isJpeg(bytes: Buffer): boolean {
  return bytes[0] === 0xff && bytes[1] === MARKER.soi && bytes[2] === 0xff;
}

/** A segment, or what is coded between two (without a marker). All in a row, up to the end of the picture. */
interface Segment {
  marker: number | null;
  bytes: Buffer;
}

function* segmentsOf(bytes: Buffer): Generator<Segment> {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    // Bytes of 0xff may fill up before a marker.
    if (marker === 0xff || marker === MARKER.eoi) {
      const length = marker === 0xff ? 1 : 2;
      yield { marker: null, bytes: bytes.subarray(at, at + length) };
      if (marker === MARKER.eoi) return;
      at += length;
      continue;
    }
    const end = Math.min(at + 2 + bytes.readUInt16BE(at + 2), bytes.length);
    yield { marker, bytes: bytes.subarray(at, end) };
    at = end;
    if (marker !== MARKER.sos) continue;
    const next = endOfScan(bytes, at);
    yield { marker: null, bytes: bytes.subarray(at, next) };
    at = next;
  }
  // The end marker, of two bytes, or what a damaged file ends with.
  if (at < bytes.length && bytes[at] === 0xff) yield { marker: null, bytes: bytes.subarray(at, at + 2) };
}

/** Where the coded data ends: at a marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    const isData = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isData) return at;
  }
  return bytes.length;
}

function cleanSegment(marker: number, segment: Buffer, options: JpegOptions): Buffer {
  // Those before are of the picture; above are comments, and what no reader needs.
  if (marker < MARKER.app0) return segment;
  const payload = segment.subarray(4);
  const kept = keptPayload(marker, payload, options);
  if (options.keepsLength !== true) return kept === null ? Buffer.alloc(0) : segmentOf(marker, kept);
  const fits = kept !== null && kept.length <= payload.length;
  const filled = Buffer.alloc(payload.length);
  if (fits) kept.copy(filled);
  return segmentOf(fits ? marker : MARKER.com, filled);
}

function keptPayload(marker: number, payload: Buffer, options: JpegOptions): Buffer | null {
  if (marker === MARKER.app0) return startsWith(payload, JFIF) ? withoutThumbnail(payload) : null;
  if (marker === MARKER.app2) return startsWith(payload, ICC) ? payload : null;
  if (marker === MARKER.app14) return startsWith(payload, ADOBE) ? payload.subarray(0, 12) : null;
  if (marker === MARKER.app13) return cleanBehind(payload, PHOTOSHOP, cleanPhotoshopResources);
  if (marker !== MARKER.app1) return null;
  const exif = cleanBehind(payload, EXIF, (tiff) => cleanExif(tiff, options));
  return exif ?? cleanBehind(payload, XMP, cleanXmpBytes);
}

function withoutThumbnail(payload: Buffer): Buffer {
  return Buffer.concat([payload.subarray(0, JFIF_SIZE), Buffer.alloc(2)]);
}

function cleanBehind(payload: Buffer, prefix: Buffer, clean: (rest: Buffer) => Buffer | null): Buffer | null {
  if (!startsWith(payload, prefix)) return null;
  const cleaned = clean(payload.subarray(prefix.length));
  return cleaned === null ? null : Buffer.concat([prefix, cleaned]);
}

function cleanXmpBytes(xmp: Buffer): Buffer | null {
  const cleaned = cleanXmp(xmp.toString('utf8'));
  return cleaned === null ? null : Buffer.from(cleaned);
}

function startsWith(bytes: Buffer, prefix: Buffer): boolean {
  return bytes.subarray(0, prefix.length).equals(prefix);
}

function segmentOf(marker: number, payload: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(payload.length + 2, 2);
  return Buffer.concat([head, payload]);
}

/** A profile is cut in parts, each with its number and their count (ICC.1, B.4). */
function profileSegments(icc: Buffer): Buffer[] {
  const size = LARGEST_PAYLOAD - ICC.length - 2;
  const count = Math.ceil(icc.length / size);
  return Array.from({ length: count }, (_, index) => {
    const part = icc.subarray(index * size, (index + 1) * size);
    return segmentOf(MARKER.app2, Buffer.concat([ICC, Buffer.from([index + 1, count]), part]));
  });
}
