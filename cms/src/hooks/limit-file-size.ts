import { ValidationError, type CollectionBeforeOperationHook } from 'payload';

/** Refuses files above a size, in megabytes, with a sentence that says what to do. */
export function limitFileSize(megabytes: number, advice: string): CollectionBeforeOperationHook {
  return ({ req }) => {
    if (req.file === undefined || req.file.size <= megabytes * 1_000_000) return;
    const size = (req.file.size / 1_000_000).toLocaleString('fr-FR', { maximumFractionDigits: 1 });
    const message = `Ce fichier pèse ${size} Mo, la limite est de ${String(megabytes)} Mo. ${advice}`;
    throw new ValidationError({ errors: [{ path: 'file', message }] });
  };
}
