import type { CollectionBeforeOperationHook } from 'payload';
import { isDeviceName, slugify } from 'content-models';
import { FILE_KINDS } from '../uploads/file-kinds.ts';

/**
 * Gives an uploaded file a name that is safe in an address and on every system, with the extension of what it is:
 * `Photo d’été.JPG` becomes `photo-d-ete.jpg`, and a drawing called `app.js` becomes `app.svg`.
 */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value `read` is deprecated
export const nameFile: CollectionBeforeOperationHook = ({ operation, req }) => {
  if ((operation === 'create' || operation === 'update') && req.file !== undefined) {
    req.file.name = safeFileName(req.file.name, extensionsOf(req.file.mimetype));
  }
};

/** Lower case ASCII name, at most 80 characters before its extension, which is one of those given. */
export function safeFileName(name: string, extensions: readonly [string, ...string[]]): string {
  const trimmed = name.normalize('NFC').replace(/[\s.]+$/, '');
  const [ending = ''] = /\.[a-z][a-z0-9]{1,4}$/i.exec(trimmed) ?? [];
  const extension = extensions.find((known) => `.${known}` === ending.toLowerCase()) ?? extensions[0];
  return `${notADevice(slugify(trimmed.slice(0, trimmed.length - ending.length), 80))}.${extension}`;
}

/** The extensions of the kind that has a type. */
export function extensionsOf(mimeType: string): readonly [string, ...string[]] {
  return Object.values(FILE_KINDS).find((kind) => kind.mimeType === mimeType)?.extensions ?? ['bin'];
}

/** Payload empties the names of devices. */
function notADevice(name: string): string {
  return isDeviceName(name) ? `fichier-${name}` : name;
}
