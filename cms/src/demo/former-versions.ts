import { pressRelease, textOfRelease, type DocumentId } from 'content-models';
import type { PressRelease } from '../payload-types.ts';
import { projectAs } from '../publication/projection/documents.ts';
import type { CmsWriter } from './cms-writer.ts';

/** A version of a release that others have replaced, as the CMS stored it. */
export interface ReplacedVersion {
  id: DocumentId;
  /** What the CMS answered when it was published. */
  stored: unknown;
  /** Instant in UTC at which another took its place. */
  until: string;
}

/** Keeps what a release said as the worker does when it leaves the site: the demonstration tells of days when there was none. */
export async function keepReplaced(
  cms: CmsWriter,
  { id, stored, until }: ReplacedVersion,
  nameOf: (person: DocumentId) => string | undefined,
): Promise<void> {
  // It was read back from the CMS, without its relationships.
  const text = textOfRelease(pressRelease.parse(projectAs('press-releases', stored as PressRelease)), nameOf);
  await cms.create({ collection: 'former-versions', data: { release: id, text, until, nextSince: until } });
}
