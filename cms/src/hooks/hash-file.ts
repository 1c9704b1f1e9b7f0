import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { CollectionBeforeChangeHook } from 'payload';

/**
 * Records a hash of the file's bytes, which its public address carries. Runs once Payload has cropped
 * the picture, so the hash is of the bytes kept; a request without a new file changes nothing.
 */
export const hashFile: CollectionBeforeChangeHook = async ({ data, req: { file } }) => {
  if (file?.tempFilePath !== undefined) return { ...data, hash: await hashOfFile(file.tempFilePath) };
  return file === undefined || file.data.length === 0 ? data : { ...data, hash: hashOf(file.data) };
};

/** First 16 hexadecimal digits of the SHA-256 of the bytes. */
export function hashOf(bytes: Uint8Array): string {
  return shortened(createHash('sha256').update(bytes).digest('hex'));
}

/** The same of a file, which may be a video: never whole in memory. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return shortened(hash.digest('hex'));
}

function shortened(digest: string): string {
  return digest.slice(0, 16);
}
