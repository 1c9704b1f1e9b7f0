import { createHash } from 'node:crypto';
import type { CollectionBeforeChangeHook } from 'payload';

/**
 * Records a hash of the file's bytes, which its public address carries. Runs once Payload has cropped
 * the picture, so the hash is of the bytes kept; a request without a new file changes nothing.
 */
export const hashFile: CollectionBeforeChangeHook = ({ data, req }) => {
  if (req.file === undefined || req.file.data.length === 0) return data;
  return { ...data, hash: hashOf(req.file.data) };
};

/** First 16 hexadecimal digits of the SHA-256 of the bytes. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
