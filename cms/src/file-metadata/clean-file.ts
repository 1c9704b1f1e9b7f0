import { open, readFile } from 'node:fs/promises';
import { writeFileAtomic } from 'runtime/write-file-atomic';
import { xmlRoot } from '../uploads/xml-root.ts';
import { cleanGif } from './gif.ts';
import { cleanIsoMedia } from './iso-media.ts';
import { cleanJpeg, isJpeg } from './jpeg.ts';
import { cleanPdf } from './pdf.ts';
import { cleanPng } from './png.ts';
import { memoryStorage, withFileStorage, type Storage } from './storage.ts';
import { cleanSvg } from './svg.ts';
import { cleanWebm } from './webm.ts';
import { cleanWebp } from './webp.ts';
import { cleanZip } from './zip.ts';

/**
 * Takes out of a file what says where, with which device or by whose device it was made, and thumbnails of what a
 * picture was before it was cropped. Captions, authors, credits, rights, orientations and profiles stay. A format is
 * known by its bytes; one that holds nothing of that kind is left alone. The same bytes always give the same bytes.
 *
 * @throws {RangeError} when the file is damaged
 */
export async function cleanBytes(bytes: Buffer, depth = 0): Promise<Buffer> {
  const cleaner = cleanerOf(bytes.subarray(0, BEGINNING));
  if (cleaner === undefined) return bytes;
  if ('rewrite' in cleaner) return cleaner.rewrite(bytes, depth);
  const copy = Buffer.from(bytes);
  await cleaner.patch(memoryStorage(copy));
  return copy;
}

/** Does as {@link cleanBytes} in the file itself; a film, however long, is never whole in memory. */
export async function cleanFile(path: string): Promise<void> {
  const cleaner = cleanerOf(await beginningOf(path));
  if (cleaner === undefined) return;
  if ('patch' in cleaner) return withFileStorage(path, cleaner.patch);
  const bytes = await readFile(path);
  const cleaned = await cleaner.rewrite(bytes, 0);
  if (cleaned.equals(bytes)) return;
  await writeFileAtomic(path, cleaned);
}

/** Bytes of a file that tell its format. */
const BEGINNING = 4096;
/** Archives within archives, documents with pictures among them. */
const DEEPEST = 3;
/** Bytes of the pictures, films and documents of one archive, once taken out. */
const LARGEST_ARCHIVE = 2_000_000_000;

/** Cleans what begins as its format does: in new bytes, or where they are. */
type Cleaner = { begins: (beginning: Buffer) => boolean } & (
  | { rewrite: (bytes: Buffer, depth: number) => Buffer | Promise<Buffer> }
  | { patch: (storage: Storage) => Promise<void> }
);

/** Pictures whose bytes may stand within others. */
const PICTURES = [
  { begins: isJpeg, rewrite: (bytes: Buffer) => cleanJpeg(bytes) },
  { begins: (beginning: Buffer) => hasText(beginning, 1, 'PNG\r\n'), rewrite: cleanPng },
  { begins: (beginning: Buffer) => hasText(beginning, 0, 'GIF8'), rewrite: cleanGif },
  {
    begins: (beginning: Buffer) => hasText(beginning, 0, 'RIFF') && hasText(beginning, 8, 'WEBP'),
    rewrite: cleanWebp,
  },
] as const satisfies Cleaner[];

/** Types of the first box of a film, or of a picture of that family. */
const FIRST_BOXES = ['ftyp', 'moov', 'mdat', 'wide', 'free', 'skip'];

const CLEANERS: readonly Cleaner[] = [
  ...PICTURES,
  { begins: (beginning) => FIRST_BOXES.some((type) => hasText(beginning, 4, type)), patch: cleanIsoMedia },
  { begins: (beginning) => hasText(beginning, 0, '\x1a\x45\xdf\xa3'), patch: cleanWebm },
  { begins: (beginning) => hasText(beginning, 0, '%PDF-'), rewrite: cleanPdf },
  { begins: (beginning) => hasText(beginning, 0, 'PK\x03\x04'), rewrite: cleanArchive },
  { begins: (beginning) => beginning.includes('<') && xmlRoot(beginning.toString()) === 'svg', rewrite: cleanDrawing },
];

function cleanerOf(beginning: Buffer): Cleaner | undefined {
  return CLEANERS.find(({ begins }) => begins(beginning));
}

function cleanArchive(bytes: Buffer, depth: number): Buffer | Promise<Buffer> {
  if (depth >= DEEPEST) return bytes;
  return cleanZip(bytes, {
    isCleaned: (beginning) => cleanerOf(beginning) !== undefined,
    clean: (content) => cleanBytes(content, depth + 1),
    largest: LARGEST_ARCHIVE,
  });
}

function cleanDrawing(bytes: Buffer): Buffer {
  return cleanSvg(bytes, (picture) => PICTURES.find(({ begins }) => begins(picture))?.rewrite(picture) ?? picture);
}

function hasText(bytes: Buffer, at: number, text: string): boolean {
  return bytes.toString('latin1', at, at + text.length) === text;
}

async function beginningOf(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
