import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import type { Replay } from '../payload-types.ts';
import { readWebVtt } from '../subtitles/read-webvtt.ts';
import { transcriptOfCues } from '../subtitles/transcript-of-cues.ts';
import { refuseField } from './refuse.ts';

/** Makes a transcript that was left empty from the first French captions: editors then correct it. */
export const fillTranscript: CollectionBeforeValidateHook<Replay> = async ({ data, originalDoc, req }) => {
  if (data === undefined) return data;
  const written = data.transcript === undefined ? originalDoc?.transcript : data.transcript;
  if (written != null && written.trim() !== '') return data;
  const tracks: readonly Track[] | null | undefined =
    data.subtitles === undefined ? originalDoc?.subtitles : data.subtitles;
  const file = tracks?.find(
    (track) => track.kind === 'captions' && track.language === 'fr' && track.file != null,
  )?.file;
  if (file == null) return data;
  const read = readWebVtt(await textOf(typeof file === 'object' ? file.id : file, req));
  if ('problem' in read) {
    return refuseField('subtitles', `La transcription ne peut pas être faite des sous-titres. ${read.problem}`);
  }
  return { ...data, transcript: transcriptOfCues(read.cues) };
};

/** A draft may lack what its type requires. */
type Track = Partial<NonNullable<Replay['subtitles']>[number]>;

/** Throws when the file is gone: its own page in the admin then says it too. */
async function textOf(id: number, req: PayloadRequest): Promise<string> {
  const { filename } = await req.payload.findByID({ collection: 'documents', id, depth: 0, overrideAccess: true, req });
  const { staticDir = '' } = req.payload.collections.documents.config.upload;
  return readFile(join(staticDir, filename ?? ''), 'utf8');
}
