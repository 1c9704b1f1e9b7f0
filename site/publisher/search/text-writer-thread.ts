import { writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import type { TextToWrite } from './text-writer.ts';

parentPort?.on('message', (batch: readonly TextToWrite[]) => {
  for (const [path, text] of batch) writeFileSync(path, gzipSync(text));
  parentPort?.postMessage('written');
});
