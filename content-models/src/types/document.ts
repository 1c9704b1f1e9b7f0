import { z } from 'zod';
import { documentId } from '../shared/references.ts';
import { line } from '../shared/text.ts';
import type { AssetType } from './content-type.ts';
import { contentHash, type InFolder } from './media.ts';

/** A file offered for download, public once a published document offers it. */
export const documentFile = z.strictObject({
  collection: z.literal('documents'),
  id: documentId,
  hash: contentHash,
  title: line,
  /** BCP 47 code of the text's language. */
  language: z.string().regex(/^[a-z]{2,3}$/),
  pages: z.number().int().positive().nullable(),
  /** Whether the file was checked to be accessible; null when nobody checked. */
  isAccessible: z.boolean().nullable(),
  filename: line,
  mimeType: line,
  /** Bytes. */
  size: z.number().int().positive(),
});
export type DocumentFile = z.infer<typeof documentFile>;

export const documentFileType = {
  slug: 'documents',
  names: { singular: 'Fichier', plural: 'Fichiers', the: 'le fichier', isFeminine: false },
  model: documentFile,
} as const satisfies AssetType<DocumentFile>;

/** Address of a file. */
export function documentAddress(file: Pick<DocumentFile, 'hash' | 'filename'> & InFolder): string {
  return `${file.folder ?? '/'}documents/${file.hash}/${encodeURIComponent(file.filename)}`;
}
