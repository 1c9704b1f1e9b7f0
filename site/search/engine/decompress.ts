import { gunzipSync } from 'fflate';

/** Content of a file that the publisher compressed; a server between may have taken that off. */
export async function decompress(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  // Not in browsers of before 2023.
  if (!('DecompressionStream' in globalThis)) return gunzipSync(bytes);
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
