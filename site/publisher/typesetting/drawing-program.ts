import sharp from 'sharp';
import { makeDerivedFile } from '../derived-files/make-derived-file.ts';
import { drawShareImage } from '../share-images/draw.ts';
import type { Drawing, DrawingTask } from './drawing-process.ts';

// No picture comes twice, and the other processors have better to do.
sharp.cache(false);
sharp.concurrency(1);

process.on('message', (task: DrawingTask) => {
  void answer(task).then((drawing) => process.send?.(drawing));
});

// Nobody is left to take the drawing.
process.once('disconnect', () => process.exit());

async function answer(task: DrawingTask): Promise<Drawing> {
  try {
    switch (task.kind) {
      case 'share image':
        return { png: await drawShareImage(task.image) };
      case 'derived-file':
        return { made: await makeDerivedFile(task.request) };
      default:
        return task satisfies never;
    }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
