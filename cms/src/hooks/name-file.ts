import { extname } from 'node:path';
import type { CollectionBeforeOperationHook } from 'payload';
import { slugify } from 'content-models';

/** Gives an uploaded file a name that is safe in an address: `Photo d’été.JPG` becomes `photo-d-ete.jpg`. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value `read` is deprecated
export const nameFile: CollectionBeforeOperationHook = ({ operation, req }) => {
  if ((operation === 'create' || operation === 'update') && req.file !== undefined) {
    req.file.name = safeFileName(req.file.name);
  }
};

/** Lower case ASCII name with its extension, at most 80 characters before it. */
export function safeFileName(name: string): string {
  const extension = extname(name);
  const safeExtension = extension.toLowerCase().replace(/[^.a-z0-9]/g, '');
  return `${slugify(name.slice(0, name.length - extension.length), 80)}${safeExtension}`;
}
