import type { CollectionBeforeOperationHook } from 'payload';
import { FILE_KINDS, type FileKindName } from '../uploads/file-kinds.ts';
import { recogniseFile, type Recognised } from '../uploads/recognise-file.ts';
import { refuseField } from './refuse.ts';

/** Which kinds a collection keeps. */
export interface AcceptedKinds {
  kinds: readonly FileKindName[];
  /** Kinds that another collection keeps, and its name. */
  elsewhere: { kinds: readonly FileKindName[]; collection: string };
}

/**
 * Judges a file by its content and gives it the type of its kind, whatever the browser said. One that is not of the
 * collection is refused, with what it is, what is accepted and what to do.
 */
export function recogniseSentFile(accepted: AcceptedKinds): CollectionBeforeOperationHook {
  return async ({ req: { file } }) => {
    if (file === undefined) return;
    const recognised = await recogniseFile(file);
    if (!('kind' in recognised) || !accepted.kinds.includes(recognised.kind)) {
      return refuseField('file', refusalOf(file.name, recognised, accepted));
    }
    file.mimetype = FILE_KINDS[recognised.kind].mimeType;
  };
}

/** « photo.tif » est une image TIFF. … */
export function refusalOf(name: string, recognised: Recognised, { kinds, elsewhere }: AcceptedKinds): string {
  const label = 'kind' in recognised ? FILE_KINDS[recognised.kind].label : recognised.label;
  const accepted = kinds.map((kind) => FILE_KINDS[kind].extensions[0].toUpperCase()).join(', ');
  return `« ${name} » est ${label}. Sont acceptés ici : ${accepted}. ${adviceOf(recognised, elsewhere)}`;
}

function adviceOf(recognised: Recognised, elsewhere: AcceptedKinds['elsewhere']): string {
  if (!('kind' in recognised)) return recognised.advice;
  if (elsewhere.kinds.includes(recognised.kind)) return `Déposez-le dans « ${elsewhere.collection} ».`;
  return 'Enregistrez-le dans un de ces formats.';
}
