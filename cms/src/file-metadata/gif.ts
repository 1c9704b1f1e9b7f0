import { cleanXmp } from './xmp.ts';

const BLOCK = { extension: 0x21, image: 0x2c, trailer: 0x3b };
const EXTENSION = { graphicControl: 0xf9, application: 0xff };

/** Applications that say how often a film runs, and in which colours. */
const KEPT_APPLICATIONS: ReadonlySet<string> = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012']);
const XMP_APPLICATION = 'XMP DataXMP';
/** Ends XMP so that readers of blocks find their way out of it, wherever they are (Adobe XMP, part 3, 1.1.2). */
const XMP_TRAILER = Buffer.from([1, ...Array.from({ length: 256 }, (_, index) => 255 - index), 0]);

/**
 * A GIF picture with its frames, its caption and its rights, and nothing else: no comment, nothing after its end.
 *
 * @throws {RangeError} when frames stand after what is no block: readers stop there, or skip it
 */
export function cleanGif(bytes: Buffer): Buffer {
  const start = 13 + colourTableSize(bytes[10] ?? 0);
  const parts: Buffer[] = [bytes.subarray(0, start)];
  for (let at = start; at < bytes.length;) {
    const kind = bytes[at];
    if (kind !== BLOCK.extension && kind !== BLOCK.image) {
      if (kind !== BLOCK.trailer && bytes.includes(BLOCK.image, at))
        throw new RangeError('A block is of no known kind.');
      parts.push(Buffer.from([BLOCK.trailer]));
      break;
    }
    const end = kind === BLOCK.extension ? endOfSubBlocks(bytes, at + 2) : endOfImage(bytes, at);
    const block = bytes.subarray(at, end);
    parts.push(...(kind === BLOCK.extension ? cleanExtension(block) : [block]));
    at = end;
  }
  return Buffer.concat(parts);
}

function cleanExtension(block: Buffer): Buffer[] {
  if (block[1] === EXTENSION.graphicControl) return [block];
  if (block[1] !== EXTENSION.application) return [];
  const application = block.toString('latin1', 3, 14);
  if (KEPT_APPLICATIONS.has(application)) return [block];
  if (application !== XMP_APPLICATION) return [];
  const cleaned = cleanXmp(block.subarray(14, -XMP_TRAILER.length).toString('utf8'));
  return cleaned === null ? [] : [block.subarray(0, 14), Buffer.from(cleaned), XMP_TRAILER];
}

function colourTableSize(packed: number): number {
  return (packed & 0x80) === 0 ? 0 : 3 << ((packed & 7) + 1);
}

function endOfImage(bytes: Buffer, at: number): number {
  return endOfSubBlocks(bytes, at + 10 + colourTableSize(bytes[at + 9] ?? 0) + 1);
}

function endOfSubBlocks(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
  return at + 1;
}
