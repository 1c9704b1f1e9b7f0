/**
 * Makes the icon for phones' home screens, which is also the mark in structured data, from the site's
 * icon: `node_modules/.bin/node site/scripts/icons.ts`. The result is committed.
 */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

const IMAGES = new URL('../src/images/', import.meta.url);
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
  .toFile(new URL('../public/apple-touch-icon.png', import.meta.url).pathname);
