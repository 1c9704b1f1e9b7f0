import type { Where } from 'payload';
import type { AccessRequest } from './access-request.ts';
import { hasRole } from './roles.ts';

/** Deleting: editors. A contributor may only put into the trash what was not published. */
export function deleteContent({ req, data }: DeleteRequest): boolean | Where {
  if (hasRole(req.user, 'admin', 'editor')) return true;
  const isTrashing = data?.deletedAt !== undefined && data.deletedAt !== null;
  if (!hasRole(req.user, 'contributor') || !isTrashing) return false;
  return { _status: { not_equals: 'published' } };
}

interface DeleteRequest extends AccessRequest {
  data?: { deletedAt?: unknown } | undefined;
}
