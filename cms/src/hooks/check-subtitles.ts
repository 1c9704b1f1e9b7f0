import { text } from 'node:stream/consumers';
import type { CollectionBeforeOperationHook } from 'payload';
import { readWebVtt } from '../subtitles/read-webvtt.ts';
import { FILE_KINDS } from '../uploads/file-kinds.ts';
import { bytesOf } from '../uploads/sent-file.ts';
import { refuseField } from './refuse.ts';

/** Refuses a file of subtitles that players would not read, with a sentence that says where it is wrong. */
export const checkSubtitles: CollectionBeforeOperationHook = async ({ req: { file } }) => {
  if (file?.mimetype !== FILE_KINDS.vtt.mimeType) return;
  const read = readWebVtt(await text(bytesOf(file)));
  if ('problem' in read) refuseField('file', `Ces sous-titres ne se lisent pas. ${read.problem}`);
};
