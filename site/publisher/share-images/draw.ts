import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { ShareImage } from '../../src/metadata/share-image.ts';
import { typesetSvg } from '../typesetting/engine.ts';
import { factsOf } from './facts.ts';

const SOURCE = readFileSync(new URL('./share-image.typ', import.meta.url), 'utf8');

/** Draws a share image. @returns a PNG */
export async function drawShareImage(image: ShareImage): Promise<Uint8Array> {
  const svg = typesetSvg({ text: SOURCE, inputs: { facts: JSON.stringify(factsOf(image)) } });
  // Few colours: a palette halves the file. Without dithering, for flat areas stay flat.
  return sharp(Buffer.from(svg)).removeAlpha().png({ palette: true, effort: 1, dither: 0 }).toBuffer();
}
