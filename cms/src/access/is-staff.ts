import type { AccessRequest } from './access-request.ts';
import { hasRole } from './roles.ts';

/** Open to everybody who works in the admin: administrators, editors and contributors. */
export function isStaff({ req }: AccessRequest): boolean {
  return hasRole(req.user, 'admin', 'editor', 'contributor');
}
