import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import { PAGE_NAMES } from './page-types.ts';
import { LOOKS } from './screenshots.ts';

/** Of one page on the sheet, in pixels; what is below is cut. */
const TILE = { width: 220, height: 330 };
const GAP = 8;
const CAPTION_HEIGHT = 20;
const COLUMNS = 9;

/**
 * Puts the pictures of all types of pages side by side, a sheet for each look, as `<look>.webp`.
 *
 * @param pictures folder that `takeScreenshots` filled with every type
 * @param folder made if it is not there
 */
export async function makeContactSheets(pictures: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name } of LOOKS) {
    const tiles = await Promise.all(
      PAGE_NAMES.map((page, index) => tileOf(join(pictures, `${page}-${name}.png`), page, index)),
    );
    await sharp({
      create: {
        width: COLUMNS * (TILE.width + GAP) + GAP,
        height: Math.ceil(PAGE_NAMES.length / COLUMNS) * (TILE.height + CAPTION_HEIGHT + GAP) + GAP,
        channels: 3,
        background: '#6f7f78',
      },
    })
      .composite(tiles.flat())
      .webp({ quality: 50 })
      .toFile(join(folder, `${name}.webp`));
  }
}

/** The top of a page, under its name. */
async function tileOf(picture: string, page: string, index: number): Promise<OverlayOptions[]> {
  const left = (index % COLUMNS) * (TILE.width + GAP) + GAP;
  const top = Math.floor(index / COLUMNS) * (TILE.height + CAPTION_HEIGHT + GAP) + GAP;
  const { width, height } = await sharp(picture).metadata();
  const shown = await sharp(picture)
    .extract({ left: 0, top: 0, width, height: Math.min(height, Math.round((width * TILE.height) / TILE.width)) })
    .resize({ width: TILE.width })
    .toBuffer();
  const caption = `<svg width="${String(TILE.width)}" height="${String(CAPTION_HEIGHT)}"><text y="15" font-size="14" font-family="sans-serif" fill="#fff">${page}</text></svg>`;
  return [
    { input: Buffer.from(caption), left, top },
    { input: shown, left, top: top + CAPTION_HEIGHT },
  ];
}
