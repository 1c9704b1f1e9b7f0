import type { AccessRequest } from './access-request.ts';
import { hasRole } from './roles.ts';

/** Open to the staff and to programs with a reader's key: for what is public as soon as it is saved. */
export function isStaffOrReader({ req }: AccessRequest): boolean {
  return hasRole(req.user, 'admin', 'editor', 'contributor', 'reader');
}
