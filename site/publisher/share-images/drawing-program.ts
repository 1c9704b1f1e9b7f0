import sharp from 'sharp';
import type { ShareImage } from '../../src/sharing/share-image.ts';
import { drawShareImage } from './draw.ts';
import type { Drawing } from './drawing-process.ts';

// No picture comes twice, and the other processors have better to do.
sharp.cache(false);
sharp.concurrency(1);

process.on('message', (image: ShareImage) => {
  void draw(image).then((drawing) => process.send?.(drawing));
});

// Nobody is left to take the image.
process.once('disconnect', () => process.exit());

async function draw(image: ShareImage): Promise<Drawing> {
  try {
    return { png: await drawShareImage(image) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
