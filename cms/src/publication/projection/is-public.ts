/** What decides whether a document may leave the CMS. */
interface Publishable {
  _status?: 'draft' | 'published' | null;
  deletedAt?: string | null;
  embargoUntil?: string | null;
}

/** Whether a document is public at a moment: published, not in the bin, past its embargo. */
export function isPublic(document: Publishable, now: Date): boolean {
  return isPublished(document) && !isUnderEmbargo(document, now);
}

/** Whether a published document waits for the end of its embargo. */
export function isWaiting(document: Publishable, now: Date): boolean {
  return isPublished(document) && isUnderEmbargo(document, now);
}

function isPublished({ _status, deletedAt }: Publishable): boolean {
  return _status === 'published' && deletedAt == null;
}

function isUnderEmbargo({ embargoUntil }: Pick<Publishable, 'embargoUntil'>, now: Date): boolean {
  return embargoUntil != null && new Date(embargoUntil).getTime() > now.getTime();
}
