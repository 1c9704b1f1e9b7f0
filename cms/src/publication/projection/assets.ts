import { access } from 'node:fs/promises';
import path from 'node:path';
import type { DocumentFile, Media as MediaContent } from 'content-models';
import type { Document, Media } from '../../payload-types.ts';
import { ProjectionError } from './projection-error.ts';
import { knownOrNull, text, verbatim } from './values.ts';

/** Public form of a picture, to be parsed by its model. */
export function projectMedia(media: Media): Record<string, unknown> {
  const sizes = Object.values(media.sizes ?? {})
    .map(projectSize)
    .filter(({ filename, size }) => filename !== null && size !== null)
    .toSorted((a, b) => (a.width ?? 0) - (b.width ?? 0));
  return {
    collection: 'media',
    id: media.id,
    hash: verbatim(media.hash),
    alt: media.isDecorative === true ? null : requireAlternative(text(media.alt)),
    caption: text(media.caption),
    credit: text(media.credit),
    licence: text(media.licence),
    focalPoint: { x: media.focalX ?? 50, y: media.focalY ?? 50 },
    original: projectSize(media),
    sizes,
  } satisfies Record<keyof MediaContent, unknown>;
}

/** Throws a {@link ProjectionError} when a picture that others are invited to use lacks its credit or its licence. */
export function requireRights({
  original,
  credit,
  licence,
}: Pick<MediaContent, 'original' | 'credit' | 'licence'>): void {
  if (credit !== null && licence !== null) return;
  const missing = credit === null ? (licence === null ? 'ni crédit ni licence' : 'pas de crédit') : 'pas de licence';
  throw new ProjectionError(
    `désigne l’image « ${original.filename} », qui n’a ${missing}. Complétez sa fiche ou retirez-la`,
    ['licence'],
  );
}

/** Public form of a file, to be parsed by its model. */
export function projectFile(file: Document): Record<string, unknown> {
  return {
    collection: 'documents',
    id: file.id,
    hash: verbatim(file.hash),
    title: text(file.title),
    language: verbatim(file.language),
    pages: file.pages ?? null,
    isAccessible: knownOrNull(file.isAccessible),
    filename: file.filename ?? null,
    mimeType: file.mimeType ?? null,
    size: file.filesize ?? null,
  } satisfies Record<keyof DocumentFile, unknown>;
}

/** Throws a {@link ProjectionError} when a file of a picture or document is no longer in the folder of uploads. */
export async function requireFiles(folder: string, filenames: readonly string[]): Promise<void> {
  for (const filename of filenames) {
    try {
      await access(path.join(folder, filename));
    } catch (cause) {
      throw new ProjectionError(
        `désigne « ${filename} », introuvable parmi les fichiers envoyés. Envoyez-le de nouveau`,
        ['filename'],
        { cause },
      );
    }
  }
}

interface StoredFile {
  filename?: string | null;
  mimeType?: string | null;
  width?: number | null;
  height?: number | null;
  filesize?: number | null;
}

function projectSize(file: StoredFile) {
  return {
    filename: file.filename ?? null,
    mimeType: file.mimeType ?? null,
    width: file.width ?? null,
    height: file.height ?? null,
    size: file.filesize ?? null,
  };
}

function requireAlternative(alternative: string | null): string {
  if (alternative === null) {
    throw new ProjectionError(
      'désigne une image sans texte alternatif. Décrivez l’image, ou indiquez qu’elle est décorative',
      ['alt'],
    );
  }
  return alternative;
}
