/** What decides whether a document may leave the CMS. */
interface Publishable {
  _status?: 'draft' | 'published' | null;
  deletedAt?: string | null;
  embargoUntil?: string | null;
}

/** Whether a document is public at a moment: published, not in the bin, past its embargo. */
export function isPublic(document: Publishable, now: Date): boolean {
  return document._status === 'published' && document.deletedAt == null && !isUnderEmbargo(document, now);
}

/** Whether a document waits for the end of its embargo. */
export function isUnderEmbargo({ embargoUntil }: Pick<Publishable, 'embargoUntil'>, now: Date): boolean {
  return embargoUntil != null && new Date(embargoUntil).getTime() > now.getTime();
}
