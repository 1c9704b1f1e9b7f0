import { ValidationError, type CollectionBeforeOperationHook } from 'payload';

/** What a file may weigh, in megabytes, and what to do with one that weighs more. */
export interface SizeLimit {
  megabytes: number;
  advice: string;
}

/** Refuses files above the limit of their type, with a sentence that says what to do. */
export function limitFileSize(limitOf: (mimeType: string) => SizeLimit): CollectionBeforeOperationHook {
  return ({ req: { file } }) => {
    if (file === undefined) return;
    const { megabytes, advice } = limitOf(file.mimetype);
    if (file.size <= megabytes * 1_000_000) return;
    const size = inMegabytes(file.size / 1_000_000);
    const message = `Ce fichier pèse ${size} Mo, la limite est de ${inMegabytes(megabytes)} Mo. ${advice}`;
    throw new ValidationError({ errors: [{ path: 'file', message }] });
  };
}

function inMegabytes(value: number): string {
  return value.toLocaleString('fr-FR', { maximumFractionDigits: 1 });
}
