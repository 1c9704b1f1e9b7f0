import type { AccessRequest } from './access-request.ts';
import { hasRole } from './roles.ts';

/**
 * Changing a published collection. A contributor may write drafts only; the admin asks with
 * `_status: published` to know whether to show « Publier ». What a contributor's change would do to the
 * live version is refused by the hook `guardPublication`, which knows the document.
 */
export function updateContent({ req, data }: UpdateRequest): boolean {
  if (hasRole(req.user, 'admin', 'editor')) return true;
  return hasRole(req.user, 'contributor') && data?._status !== 'published';
}

interface UpdateRequest extends AccessRequest {
  data?: { _status?: unknown } | undefined;
}
