/** A version of a document, as the list of versions reads it. */
export interface SavedVersion {
  id: number;
  /** Instant, ISO 8601. */
  savedAt: string;
  /** The account, or null: the platform itself, or before accounts were noted. */
  savedBy: number | null;
  isPublished: boolean;
}

/**
 * What became of each version, in French.
 * @param versions the latest first
 * @param isPublic whether the document is published: the last published version is then the one that counts
 */
export function labelVersions<Version extends Pick<SavedVersion, 'isPublished'>>(
  versions: readonly Version[],
  isPublic: boolean,
): (Version & { label: string })[] {
  const current = isPublic ? versions.findIndex(({ isPublished }) => isPublished) : -1;
  return versions.map((version, index) => ({ ...version, label: labelOf(version, { index, current }) }));
}

function labelOf({ isPublished }: { isPublished: boolean }, { index, current }: { index: number; current: number }) {
  if (isPublished) return index === current ? 'Publiée' : 'Publiée auparavant';
  return index === 0 ? 'Brouillon actuel' : 'Brouillon';
}
