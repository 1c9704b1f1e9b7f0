import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import { hasCode } from 'runtime/error-code';
import type { Replay } from '../payload-types.ts';
import { readSubtitles } from '../subtitles/read-subtitles.ts';
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
  const captions = await bytesOf(typeof file === 'object' ? file.id : file, req);
  const read = captions === null ? { problem: GONE } : readSubtitles(captions);
  if ('problem' in read) {
    // A draft is kept as it is: it is published that it must be whole.
    if (data._status !== 'published') return data;
    return refuseField('subtitles', `La transcription ne peut pas être faite des sous-titres. ${read.problem}`);
  }
  return { ...data, transcript: transcriptOfCues(read.cues) };
};

/** A draft may lack what its type requires. */
type Track = Partial<NonNullable<Replay['subtitles']>[number]>;

const GONE = 'Leur fichier est dans la corbeille ou n’est plus là. Choisissez-en un autre.';

/** The bytes of the file, or null when it is in the trash or gone from the disk. */
async function bytesOf(id: number, req: PayloadRequest): Promise<Uint8Array | null> {
  const { documents } = req.payload.collections;
  const { docs } = await req.payload.find({
    collection: 'documents',
    where: { id: { equals: id } },
    depth: 0,
    overrideAccess: true,
    req,
  });
  const filename = docs[0]?.filename;
  if (filename == null) return null;
  try {
    return await readFile(join(documents.config.upload.staticDir ?? '', filename));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}
