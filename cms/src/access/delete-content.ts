import type { Where } from 'payload';
import type { AccessRequest } from './access-request.ts';
import { hasRole, type Account } from './roles.ts';

/** Deleting: editors. A contributor may only put into the trash what they began themselves and was not published. */
export function deleteContent({ req, data }: DeleteRequest): boolean | Where {
  if (hasRole(req.user, 'admin', 'editor')) return true;
  const isTrashing = data?.deletedAt !== undefined && data.deletedAt !== null;
  if (!hasRole(req.user, 'contributor') || !isTrashing) return false;
  return { and: [{ _status: { not_equals: 'published' } }, { createdBy: { equals: req.user?.id } }] };
}

interface DeleteRequest extends AccessRequest {
  req: { user?: (Account & { id?: number | string }) | null };
  data?: { deletedAt?: unknown } | undefined;
}
