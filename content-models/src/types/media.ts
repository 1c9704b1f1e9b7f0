import { z } from 'zod';
import { documentId } from '../shared/references.ts';
import { line, paragraph } from '../shared/text.ts';
import type { AssetType } from './content-type.ts';

/** First characters of the SHA-256 of a file: public addresses change with the content. */
export const contentHash = z.string().regex(/^[0-9a-f]{16}$/);

/** One encoded size of a picture. */
export const pictureFile = z.strictObject({
  /** File name within the CMS's upload folder and at the public address. */
  filename: line,
  mimeType: z.enum(['image/avif', 'image/webp', 'image/jpeg', 'image/png', 'image/svg+xml', 'image/gif']),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** Bytes. */
  size: z.number().int().positive(),
});
export type PictureFile = z.infer<typeof pictureFile>;

/** A picture, public once a published document shows it. */
export const media = z.strictObject({
  collection: z.literal('media'),
  id: documentId,
  hash: contentHash,
  /** Alternative text; null only for a decorative picture. */
  alt: paragraph.nullable(),
  caption: line.nullable(),
  credit: line.nullable(),
  licence: line.nullable(),
  /** Percentages from the left and the top. */
  focalPoint: z.strictObject({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) }),
  /** The file as sent by the editor. */
  original: pictureFile,
  /** Sizes made at upload, smallest first. */
  sizes: z.array(pictureFile),
});
export type Media = z.infer<typeof media>;

export const mediaType = {
  slug: 'media',
  names: { singular: 'Image', plural: 'Images', the: 'l’image', isFeminine: true },
  model: media,
} as const satisfies AssetType<Media>;

/** A picture or a file that is not public yet says in which folder of addresses its reader finds it. */
export interface InFolder {
  folder?: string;
}

/** Address of a picture's file. */
export function pictureAddress(picture: Pick<Media, 'hash'> & InFolder, file: Pick<PictureFile, 'filename'>): string {
  return `${picture.folder ?? '/'}media/${picture.hash}/${encodeURIComponent(file.filename)}`;
}
