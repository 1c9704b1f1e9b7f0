/** An identifier that is always the same for the same name: a UUID of our own making, version 8 (RFC 9562). */
export function stableUuid(name: string): string {
  const hex = [1, 2, 3, 4].map((seed) => hashOf(name, seed).toString(16).padStart(8, '0')).join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5');
}

/** A positive whole number for the same use, where a format knows no other identifier. */
export function stableNumber(name: string): number {
  return hashOf(name, 0) % 0x7fff_ffff || 1;
}

/** FNV-1a, 32 bits: names are few, and nobody gains by making two alike. */
function hashOf(name: string, seed: number): number {
  let hash = (0x811c_9dc5 ^ Math.imul(seed, 0x9e37_79b1)) >>> 0;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x0100_0193) >>> 0;
  }
  return hash;
}
