/**
 * Makes from the site's icon that of phones' home screens, which is also the mark in structured data, and that of
 * programs which ask for `/favicon.ico` without reading a page: `node_modules/.bin/node site/scripts/icons.ts`. The
 * results are committed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';

const IMAGES = new URL('../src/layouts/', import.meta.url);
const PUBLIC = new URL('../public/', import.meta.url);
const SIZE = 180;
const MARGIN = 22;

// Phones cut the corners and fill what is transparent with black.
const mark = await sharp(await readFile(new URL('icon.svg', IMAGES)), { density: 400 })
  .resize(SIZE - 2 * MARGIN)
  .png()
  .toBuffer();
await sharp({ create: { width: SIZE, height: SIZE, channels: 3, background: '#ffffff' } })
  .composite([{ input: mark }])
  .png({ palette: true, compressionLevel: 9 })
  .toFile(new URL('apple-touch-icon.png', PUBLIC).pathname);

const FAVICON_SIZE = 32;
const favicon = await sharp(await readFile(new URL('icon.svg', IMAGES)), { density: 200 })
  .resize(FAVICON_SIZE, FAVICON_SIZE, { fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } })
  .png({ compressionLevel: 9 })
  .toBuffer();
await writeFile(new URL('favicon.ico', PUBLIC), Buffer.concat([iconHeader(favicon.length), favicon]));

/** Of an ICO file of one picture, a PNG. */
function iconHeader(length: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(FAVICON_SIZE, 6);
  header.writeUInt8(FAVICON_SIZE, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(length, 14);
  header.writeUInt32LE(header.length, 18);
  return header;
}
