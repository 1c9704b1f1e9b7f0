import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ASSET_COLLECTIONS, count, fileTypeOf, type AssetCollection } from 'content-models';
import type { Payload } from 'payload';
import { cleanFile } from '../file-metadata/index.ts';
import { hashOf } from '../hooks/hash-file.ts';
import { safeFileName } from '../hooks/name-file.ts';
import { FILE_KINDS } from './file-kinds.ts';
import { recogniseFile } from './recognise-file.ts';

/** Grows when more is taken out of files: those received before are then cleaned again. */
const VERSION = 1;

/**
 * Does for what was received by an older version what is now done as files are received: nothing in them says where
 * they were made, and their names are served as what they are (ADR 0032). Once for each folder of uploads; what was
 * interrupted is done again, to the same bytes.
 *
 * A file that changes gets the hash of its new bytes, so that its public address changes too: caches keep the old one.
 *
 * Writes to the folder and to the database: only once they are known to go together.
 * @returns how many files changed
 */
export async function mendUploads(payload: Payload, folder: string): Promise<number> {
  const note = join(folder, 'cleaned.json');
  if ((await readVersion(note)) === VERSION) return 0;
  let mended = 0;
  for (const collection of ASSET_COLLECTIONS) {
    for (const file of await storedFiles(payload, collection)) {
      if (await mendOrSay(payload, { collection, folder: join(folder, collection), file })) mended += 1;
    }
  }
  await mkdir(folder, { recursive: true });
  await writeFile(note, JSON.stringify({ version: VERSION }));
  if (mended > 0) payload.logger.info(`${count(mended, 'fichier envoyé nettoyé', 'fichiers envoyés nettoyés')}.`);
  return mended;
}

interface StoredFile {
  id: number;
  filename?: string | null;
  hash?: string | null;
}

interface Place {
  collection: AssetCollection;
  folder: string;
  file: StoredFile;
}

/** By the adapter, which sees the trash too. */
async function storedFiles(payload: Payload, collection: AssetCollection): Promise<StoredFile[]> {
  const { docs } = await payload.db.find<StoredFile>({ collection, pagination: false, where: {} });
  return docs;
}

/** One that can't be cleaned stops no other: it stays as it is, and is named. */
async function mendOrSay(payload: Payload, place: Place): Promise<boolean> {
  try {
    return await mend(payload, place);
  } catch (error) {
    const msg = `« ${String(place.file.filename)} » n’a pas pu être nettoyé : remplacez-le s’il peut dire où il a été fait.`;
    payload.logger.warn({ err: error, msg });
    return false;
  }
}

/** @returns whether anything changed */
async function mend(payload: Payload, { collection, folder, file }: Place): Promise<boolean> {
  const { id, filename, hash } = file;
  if (filename == null || !existsSync(join(folder, filename))) return false;
  const path = join(folder, filename);
  await cleanFile(path);
  const data: Record<string, unknown> = {};
  const cleaned = await hashOf(createReadStream(path));
  if (cleaned !== hash) Object.assign(data, { hash: cleaned, filesize: (await stat(path)).size });
  if (!isServed(filename)) Object.assign(data, await renameSafely(folder, filename));
  if (Object.keys(data).length === 0) return false;
  await payload.db.updateOne({ collection, id, data });
  return true;
}

/** Whether web servers give a file of this name, under a type that no browser runs. */
function isServed(filename: string): boolean {
  return !filename.startsWith('.') && fileTypeOf(filename) !== null;
}

async function renameSafely(folder: string, filename: string): Promise<{ filename: string; mimeType: string }> {
  const path = join(folder, filename);
  const found = await recogniseFile({ name: filename, data: Buffer.alloc(0), tempFilePath: path });
  // What is of no known kind is served as bytes to download.
  const { extensions, mimeType } = 'kind' in found ? FILE_KINDS[found.kind] : UNKNOWN;
  const wanted = safeFileName(filename, extensions);
  const stem = wanted.slice(0, wanted.lastIndexOf('.'));
  let name = wanted;
  for (let number = 1; existsSync(join(folder, name)); number += 1) {
    name = `${stem}-${String(number)}.${extensions[0]}`;
  }
  await rename(path, join(folder, name));
  return { filename: name, mimeType };
}

const UNKNOWN = { extensions: ['bin'], mimeType: 'application/octet-stream' } as const;

async function readVersion(note: string): Promise<unknown> {
  if (!existsSync(note)) return undefined;
  try {
    return (JSON.parse(await readFile(note, 'utf8')) as { version?: unknown }).version;
  } catch {
    return undefined; // Cut short by a crash: files are cleaned again.
  }
}
