import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CollectionBeforeChangeHook } from 'payload';
import { bytesOf } from '../uploads/sent-file.ts';

/**
 * Records a hash of the file's bytes, which its public address carries. Runs once Payload has cropped
 * the picture, so the hash is of the bytes kept; a request without a new file changes nothing.
 */
export const hashFile: CollectionBeforeChangeHook = async ({ data, req: { file } }) => {
  if (file === undefined || file.size === 0) return data;
  return { ...data, hash: await hashOf(bytesOf(file)) };
};

/** First 16 hexadecimal digits of the SHA-256 of the bytes. */
export async function hashOf(bytes: Readable): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(bytes, hash);
  return hash.digest('hex').slice(0, 16);
}
