import type { CollectionBeforeOperationHook } from 'payload';
import { readWebVtt } from '../subtitles/read-webvtt.ts';
import { refuseField } from './refuse.ts';

/** Refuses a file of subtitles that players would not read, with a sentence that says where it is wrong. */
export const checkSubtitles: CollectionBeforeOperationHook = ({ req: { file } }) => {
  if (file === undefined || !/\.vtt$/i.test(file.name)) return;
  const read = readWebVtt(file.data.toString('utf8'));
  if ('problem' in read) refuseField('file', `Ces sous-titres ne se lisent pas. ${read.problem}`);
};
