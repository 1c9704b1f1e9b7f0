import { crc32, inflateSync } from 'node:zlib';
import { cleanExif } from './exif.ts';
import { cleanXmp } from './xmp.ts';

const SIGNATURE_SIZE = 8;

/** The picture, its colours, its sizes and its animation (PNG, third edition, 11.2 and 11.3). */
const KEPT: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI'],
  ...['bKGD', 'hIST', 'pHYs', 'sPLT', 'acTL', 'fcTL', 'fdAT'],
]);

/** Keywords of texts that say a caption, an author or rights (11.3.3.1). */
const KEPT_TEXTS: ReadonlySet<string> = new Set(['Title', 'Author', 'Description', 'Copyright']);
const XMP_KEYWORD = 'XML:com.adobe.xmp';
/** A longer text is no caption. */
const LARGEST_TEXT = 4_000_000;

/** A PNG picture with its pixels, its colours, its orientation, its caption and its rights, and nothing else. */
export function cleanPng(bytes: Buffer): Buffer {
  const parts: Buffer[] = [bytes.subarray(0, SIGNATURE_SIZE)];
  for (let at = SIGNATURE_SIZE; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const chunk = bytes.subarray(at, at + 12 + length);
    const cleaned = KEPT.has(type) ? chunk : cleanChunk(type, bytes.subarray(at + 8, at + 8 + length), chunk);
    if (cleaned !== null) parts.push(cleaned);
    if (type === 'IEND') break;
    at += chunk.length;
  }
  return Buffer.concat(parts);
}

function cleanChunk(type: string, data: Buffer, chunk: Buffer): Buffer | null {
  switch (type) {
    case 'eXIf': {
      const exif = cleanExif(data);
      return exif === null ? null : chunkOf(type, exif);
    }
    case 'tEXt':
    case 'zTXt':
      return KEPT_TEXTS.has(keywordOf(data)) ? chunk : null;
    case 'iTXt':
      if (keywordOf(data) === XMP_KEYWORD) return cleanXmpChunk(data);
      return KEPT_TEXTS.has(keywordOf(data)) ? chunk : null;
    default:
      return null;
  }
}

function keywordOf(data: Buffer): string {
  return data.toString('latin1', 0, Math.max(0, data.indexOf(0)));
}

function cleanXmpChunk(data: Buffer): Buffer | null {
  const text = internationalText(data);
  const cleaned = text === null ? null : cleanXmp(text);
  // Not compressed, in no language, with no translated keyword.
  return cleaned === null
    ? null
    : chunkOf('iTXt', Buffer.concat([Buffer.from(`${XMP_KEYWORD}\0\0\0\0\0`), Buffer.from(cleaned)]));
}

/** Keyword, compression flag and method, language, translated keyword, text. */
function internationalText(data: Buffer): string | null {
  const flag = data.indexOf(0) + 1;
  const languageEnd = data.indexOf(0, flag + 2);
  const keywordEnd = data.indexOf(0, languageEnd + 1);
  if (languageEnd === -1 || keywordEnd === -1) return null;
  const text = data.subarray(keywordEnd + 1);
  if (data[flag] === 0) return text.toString('utf8');
  try {
    return inflateSync(text, { maxOutputLength: LARGEST_TEXT }).toString('utf8');
  } catch {
    return null; // Damaged: nobody reads a caption in it.
  }
}

function chunkOf(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(typed), 4);
  return Buffer.concat([ends.subarray(0, 4), typed, ends.subarray(4)]);
}
