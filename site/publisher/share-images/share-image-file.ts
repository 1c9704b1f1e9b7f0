import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ShareImage } from '../../src/metadata/share-image.ts';

/** A share image and its file, relative to the public folder. */
export interface ShareImageFile {
  file: string;
  image: ShareImage;
}

/** Another drawing gives all images other names. */
const DRAWING = createHash('sha256').update(readFileSync(new URL('./share-image.typ', import.meta.url)));

/** Public address of an image, beside pictures: it tells what the image shows, so that it is known before the image is made. */
export function shareImageAddress({ over, title, themes, isExample, network }: ShareImage): string {
  const hash = DRAWING.copy()
    .update(JSON.stringify([over, title, themes, isExample, network]))
    .digest('hex');
  return `/media/${hash.slice(0, 16)}/partage.png`;
}

export function shareImageFile(image: ShareImage): ShareImageFile {
  return { file: shareImageAddress(image).slice(1), image };
}
