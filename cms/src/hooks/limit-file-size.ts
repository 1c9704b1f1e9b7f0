import { ValidationError, type CollectionBeforeOperationHook } from 'payload';
import { inMegabytes } from '../uploads/limits.ts';

/** What a file may weigh, in bytes, and what to do with one that weighs more. */
export interface SizeLimit {
  bytes: number;
  advice: string;
}

/** Refuses files above the limit of their type, with a sentence that says what to do. */
export function limitFileSize(limitOf: (mimeType: string) => SizeLimit): CollectionBeforeOperationHook {
  return ({ req: { file } }) => {
    if (file === undefined) return;
    const { bytes, advice } = limitOf(file.mimetype);
    if (file.size <= bytes) return;
    const message = `Ce fichier pèse ${inMegabytes(file.size)}, la limite est de ${inMegabytes(bytes)}. ${advice}`;
    throw new ValidationError({ errors: [{ path: 'file', message }] });
  };
}
