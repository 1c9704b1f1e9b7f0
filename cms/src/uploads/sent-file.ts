import { createReadStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { PayloadRequest } from 'payload';

/** A file that is being saved: of a request its bytes are on the disk, of our own programs in memory. */
export type SentFile = Pick<NonNullable<PayloadRequest['file']>, 'data' | 'tempFilePath'>;

/** Where the bytes are on the disk, or null when they are in memory. */
export function placeOf({ tempFilePath }: SentFile): string | null {
  return tempFilePath === undefined || tempFilePath === '' ? null : tempFilePath;
}

/** The bytes of a file that is being saved, however many. */
export function bytesOf(file: SentFile): Readable {
  const place = placeOf(file);
  return place === null ? Readable.from([file.data]) : createReadStream(place);
}

/** The bytes of one that is known to be small enough. */
export function readSent(file: SentFile): Promise<Buffer> {
  const place = placeOf(file);
  return place === null ? Promise.resolve(file.data) : readFile(place);
}

/** Replaces the bytes of a file that is being saved. */
export async function replaceSent(file: SentFile & { size: number }, bytes: Buffer): Promise<void> {
  const place = placeOf(file);
  if (place === null) file.data = bytes;
  else await writeFile(place, bytes);
  file.size = bytes.length;
}

/** Takes note of the size of a file whose bytes were changed where they are. */
export async function measureSent(file: SentFile & { size: number }): Promise<void> {
  const place = placeOf(file);
  file.size = place === null ? file.data.length : (await stat(place)).size;
}
