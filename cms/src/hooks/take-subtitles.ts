import { buffer } from 'node:stream/consumers';
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload';
import type { Document } from '../payload-types.ts';
import { readSubtitles } from '../subtitles/read-subtitles.ts';
import { FILE_KINDS } from '../uploads/file-kinds.ts';
import { bytesOf, replaceSent } from '../uploads/sent-file.ts';
import { refuseField } from './refuse.ts';

/**
 * Takes a file of subtitles, WebVTT or SubRip, as players read it. Refuses one of which they would miss words, with a
 * sentence that says where.
 */
export const takeSubtitles: CollectionBeforeOperationHook = async ({ req: { file, context } }) => {
  if (file === undefined) return;
  context[CHANGES] = null;
  if (file.mimetype !== FILE_KINDS.vtt.mimeType && file.mimetype !== FILE_KINDS.srt.mimeType) return;
  const read = readSubtitles(await buffer(bytesOf(file)));
  if ('problem' in read) return refuseField('file', `Ces sous-titres ne se lisent pas. ${read.problem}`);
  context[CHANGES] = read.changes.length === 0 ? null : read.changes.join('\n');
  file.name = file.name.replace(/\.srt$/i, '.vtt');
  file.mimetype = FILE_KINDS.vtt.mimeType;
  if (read.file !== null) await replaceSent(file, Buffer.from(read.file));
};

/** Tells with a file what was changed in it. */
export const tellSubtitleChanges: CollectionBeforeChangeHook<Document> = ({ data, req: { file, context } }) =>
  file === undefined ? data : { ...data, subtitleChanges: context[CHANGES] };

/** Where a request keeps what was changed in its file: Payload makes another object of the file itself. */
const CHANGES = 'subtitleChanges';
