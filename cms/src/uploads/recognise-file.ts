import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type';
import { zipNames } from '../file-metadata/index.ts';
import { FILE_KINDS, OTHER_KINDS, type FileKindName } from './file-kinds.ts';
import { placeOf, readSent, type SentFile } from './sent-file.ts';
import { xmlRoot } from './xml-root.ts';

/** What a file is: a kind that may be sent somewhere, or something else, with what to do. */
export type Recognised = { kind: FileKindName } | { label: string; advice: string };

/**
 * Tells what a file is from its bytes, and from its name where bytes don't say: texts are all alike. What the browser
 * says of its type counts for nothing: it is the opinion of the sender's machine.
 */
export async function recogniseFile(file: SentFile & { name: string }): Promise<Recognised> {
  const beginning = await beginningOf(file);
  if (beginning.length === 0) return { label: 'un fichier vide', advice: 'Vérifiez-le, puis envoyez-le de nouveau.' };
  const text = textOf(beginning);
  const extension = extname(file.name).slice(1).toLowerCase();
  if (text !== null && isTextExtension(extension)) return recogniseText(text, extension);
  const type = await detectType(file);
  const kind = type === undefined ? undefined : KINDS_BY_TYPE.get(type);
  if (kind === 'zip') return { kind: await recogniseArchive(file) };
  if (kind !== undefined) return { kind };
  if (text !== null && (type === undefined || type === 'application/xml')) return recogniseText(text, extension);
  return OTHER_KINDS[type ?? ''] ?? unknown(extension);
}

/** Bytes that are looked at. */
const BEGINNING = 65_536;

const KINDS_BY_TYPE: ReadonlyMap<string, FileKindName> = new Map([
  ...(Object.keys(FILE_KINDS) as FileKindName[]).map((name) => [FILE_KINDS[name].mimeType, name] as const),
  ['image/heif', 'heic'],
  ['image/heic-sequence', 'heic'],
  ['image/heif-sequence', 'heic'],
  ['video/x-m4v', 'mp4'],
  ['audio/x-m4a', 'm4a'],
]);

/** Extensions of texts, which some formats of bytes begin like: « BM » is a picture and the library of a town. */
function isTextExtension(extension: string): boolean {
  return ['csv', 'txt', 'vtt', 'srt'].includes(extension);
}

function recogniseText(text: string, extension: string): Recognised {
  if (/^\uFEFF?WEBVTT(?:\s|$)/.test(text)) return { kind: 'vtt' };
  if (extension === 'csv' || extension === 'vtt' || extension === 'srt') return { kind: extension };
  if (['txt', 'text', 'log', 'md', ''].includes(extension) && !/^\s*<(?:\?xml|svg)/.test(text)) return { kind: 'txt' };
  const root = /^\uFEFF?\s*</.test(text) ? xmlRoot(text)?.toLowerCase() : undefined;
  if (root === 'svg') return { kind: 'svg' };
  if (root === 'html' || extension === 'html' || extension === 'htm')
    return OTHER_KINDS['text/html'] ?? unknown(extension);
  return unknown(extension);
}

function unknown(extension: string): Recognised {
  const label = extension === '' ? 'd’un format inconnu' : `d’un format qui n’est pas accepté (.${extension})`;
  return { label, advice: 'Ouvrez-le avec le programme qui l’a fait, puis enregistrez-le dans un format accepté.' };
}

/** The beginning of a text, or null when the bytes are none. */
function textOf(beginning: Buffer): string | null {
  const mark = beginning.toString('hex', 0, 2);
  if (mark === 'fffe') return new TextDecoder('utf-16le').decode(beginning);
  if (mark === 'feff') return new TextDecoder('utf-16be').decode(beginning);
  return beginning.some(isControl) ? null : beginning.toString('utf8');
}

/** Whether no text has such a byte: tabs, ends of lines, of pages and of files, and escapes are in some. */
function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x1a) || (byte > 0x1b && byte < 0x20);
}

/** Documents of office programs are archives; some are written so that only the names of their files tell. */
async function recogniseArchive(file: SentFile): Promise<FileKindName> {
  const names = await namesIn(file);
  if (!names.has('[Content_Types].xml')) return 'zip';
  if (names.has('word/document.xml')) return 'docx';
  if (names.has('xl/workbook.xml')) return 'xlsx';
  return names.has('ppt/presentation.xml') ? 'pptx' : 'zip';
}

async function namesIn(file: SentFile): Promise<ReadonlySet<string>> {
  try {
    return new Set(zipNames(await readSent(file)));
  } catch {
    return new Set(); // Damaged: it is refused when it is cleaned.
  }
}

async function detectType(file: SentFile): Promise<string | undefined> {
  const place = placeOf(file);
  try {
    return (await (place === null ? fileTypeFromBuffer(file.data) : fileTypeFromFile(place)))?.mime;
  } catch {
    return undefined; // It ends where its format says that more follows.
  }
}

async function beginningOf(file: SentFile): Promise<Buffer> {
  const place = placeOf(file);
  if (place === null) return file.data.subarray(0, BEGINNING);
  const handle = await open(place);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
