/** What decides whether a document may leave the CMS. */
interface Publishable {
  _status?: 'draft' | 'published' | null;
  deletedAt?: string | null;
  embargoUntil?: string | null;
}

/** Whether a document is public at a moment: published, not in the trash, past its embargo. */
export function isPublic(document: Publishable, now: Date): boolean {
  return isPublished(document) && !isUnderEmbargo(document, now);
}

/** When the embargo that a published document waits for ends; undefined when it waits for none. */
export function endOfWait(document: Publishable, now: Date): Date | undefined {
  const { embargoUntil } = document;
  if (embargoUntil == null || !isPublished(document) || !isUnderEmbargo(document, now)) return undefined;
  return new Date(embargoUntil);
}

function isPublished({ _status, deletedAt }: Publishable): boolean {
  return _status === 'published' && deletedAt == null;
}

function isUnderEmbargo({ embargoUntil }: Pick<Publishable, 'embargoUntil'>, now: Date): boolean {
  return embargoUntil != null && new Date(embargoUntil).getTime() > now.getTime();
}
