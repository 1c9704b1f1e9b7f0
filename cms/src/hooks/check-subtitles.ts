import { readFile } from 'node:fs/promises';
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { readWebVtt } from '../subtitles/read-webvtt.ts';
import { refuseField } from './refuse.ts';

/** Refuses a file of subtitles that players would not read, with a sentence that says where it is wrong. */
export const checkSubtitles: CollectionBeforeOperationHook = async ({ req: { file } }) => {
  if (file === undefined || !/\.vtt$/i.test(file.name)) return;
  const read = readWebVtt((await bytesOf(file)).toString('utf8'));
  if ('problem' in read) refuseField('file', `Ces sous-titres ne se lisent pas. ${read.problem}`);
};

/** What somebody uploads is in a temporary file; what the code itself writes is in memory. */
function bytesOf({ tempFilePath, data }: NonNullable<PayloadRequest['file']>): Promise<Buffer> {
  return tempFilePath === undefined ? Promise.resolve(data) : readFile(tempFilePath);
}
