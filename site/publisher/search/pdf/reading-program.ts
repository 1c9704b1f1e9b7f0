import { Worker } from 'node:worker_threads';
import type { PdfTask, PdfText } from './pdf-text.ts';

/** What a file may take, all told: half of it would be much. Beyond, this process ends, and the file has no text. */
const LARGEST_MEMORY = 1024 ** 3;
const LARGEST_HEAP_MB = 512;

/** How often it is looked at. */
const WATCH_MS = 100;

// In a thread, so that this one can watch its memory while it reads.
const thread = new Worker(new URL('./reading-thread.ts', import.meta.url), {
  resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP_MB },
});
thread.on('message', (text: PdfText) => process.send?.(text));
// Said by its exit.
thread.on('error', () => process.exit(1));

process.on('message', (task: PdfTask) => thread.postMessage(task));

// Nobody is left to take the text.
process.once('disconnect', () => process.exit());

setInterval(() => {
  if (process.memoryUsage.rss() > LARGEST_MEMORY) process.exit(1);
}, WATCH_MS);
