import type { CollectionBeforeValidateHook } from 'payload';

/**
 * A former version that is restored, as the other hooks see it: a draft, though it was published when it was kept, of a
 * document that was first published when it was.
 */
export const bringBackAsDraft: CollectionBeforeValidateHook<Restored> = ({ data, originalDoc, context }) =>
  data === undefined || context.isRestoringVersion !== true
    ? data
    : { ...data, _status: 'draft', publishedAt: originalDoc?.publishedAt ?? data.publishedAt ?? null };

interface Restored {
  id: number;
  publishedAt?: string | null;
  _status?: 'draft' | 'published' | null;
}
