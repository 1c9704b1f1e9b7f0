import { constants, deflateSync, inflateSync } from 'node:zlib';
import { cleanJpeg, isJpeg } from './jpeg.ts';
import { withoutPlaceAndDevice } from './xmp.ts';

/** Inflated, a picture of 100 million points is below this. */
const LARGEST_STREAM = 400_000_000;
/** Enough of a stream to know what it begins with. */
const BEGINNING = 1024;

const XMP_BEGIN = '<x:xmpmeta';
const XMP_END = '</x:xmpmeta>';

/**
 * A PDF whose pictures say captions and rights alone, and whose XMP says no place and no device. Each is cleaned
 * within its own stream and every other byte stays at its place, so that the tables of the file stay right, whoever
 * made it. What is under a password can't be read, and stays.
 */
export function cleanPdf(bytes: Buffer): Buffer {
  const cleaned = Buffer.from(bytes);
  for (const { from, to, isDeflated } of streamsOf(bytes)) {
    const stream = bytes.subarray(from, to);
    const changed = isDeflated ? cleanDeflated(stream) : cleanContent(stream);
    changed?.copy(cleaned, from);
  }
  return cleaned;
}

interface Stream {
  from: number;
  to: number;
  isDeflated: boolean;
}

function* streamsOf(bytes: Buffer): Generator<Stream> {
  for (let at = bytes.indexOf('stream'); at !== -1; at = bytes.indexOf('stream', at)) {
    const keyword = at;
    at += 'stream'.length;
    if (bytes.toString('latin1', keyword - 3, keyword) === 'end') continue;
    const from = at + (bytes[at] === 0x0d ? 2 : 1);
    const end = bytes.indexOf('endstream', from);
    if (end === -1) return;
    const to = withoutEndOfLine(bytes, end);
    const dictionary = bytes.toString('latin1', bytes.lastIndexOf('obj', keyword) + 3, keyword);
    yield { from, to, isDeflated: /\/Filter\s*\[?\s*\/(?:FlateDecode|Fl)\b/.test(dictionary) };
    at = end + 'endstream'.length;
  }
}

/** The end of a line before the keyword is not of the stream. */
function withoutEndOfLine(bytes: Buffer, end: number): number {
  const afterReturn = bytes[end - 1] === 0x0a ? end - 1 : end;
  return bytes[afterReturn - 1] === 0x0d ? afterReturn - 1 : afterReturn;
}

/** Bytes of the same length, or null when there is nothing to clean. */
function cleanContent(content: Buffer): Buffer | null {
  if (isJpeg(content)) return cleanJpeg(content, { keepsLength: true });
  const begin = content.indexOf(XMP_BEGIN);
  const last = content.lastIndexOf(XMP_END);
  if (begin === -1 || last < begin) return null;
  const end = last + XMP_END.length;
  const xmp = withoutPlaceAndDevice(content.toString('utf8', begin, end));
  if (xmp === null) return null;
  const room = Buffer.alloc(end - begin, ' ');
  Buffer.from(xmp).copy(room);
  return Buffer.concat([content.subarray(0, begin), room, content.subarray(end)]);
}

function cleanDeflated(stream: Buffer): Buffer | null {
  if (!mayBeCleaned(beginningOf(stream))) return null;
  const content = inflate(stream);
  const cleaned = content === null ? null : cleanContent(content);
  if (content === null || cleaned === null || content.equals(cleaned)) return null;
  const deflated = deflateSync(cleaned, { level: 9 });
  if (deflated.length > stream.length) return null;
  // Zeros after the end of the data are not read.
  return Buffer.concat([deflated, Buffer.alloc(stream.length - deflated.length)]);
}

function mayBeCleaned(beginning: Buffer): boolean {
  return isJpeg(beginning) || beginning.includes('<?xpacket') || beginning.includes(XMP_BEGIN);
}

function beginningOf(stream: Buffer): Buffer {
  try {
    return inflateSync(stream.subarray(0, BEGINNING), { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return Buffer.alloc(0); // Under a password, or damaged.
  }
}

function inflate(stream: Buffer): Buffer | null {
  try {
    return inflateSync(stream, { maxOutputLength: LARGEST_STREAM });
  } catch {
    return null; // Damaged: readers don't show it either.
  }
}
