import { createHash } from 'node:crypto';

/** Namespace of addresses (RFC 9562, appendix A). */
const URL_NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** An identifier that is always the same for the same name: UUID of version 5 (RFC 9562). */
export function stableUuid(name: string): string {
  const bytes = createHash('sha1').update(URL_NAMESPACE).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** A positive whole number for the same use, where a format knows no other identifier. */
export function stableNumber(name: string): number {
  return createHash('sha1').update(name).digest().readUInt32BE(0) % 0x7fff_ffff || 1;
}
