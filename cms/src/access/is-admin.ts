import type { AccessRequest } from './access-request.ts';
import { hasRole } from './roles.ts';

/** Open to administrators. */
export function isAdmin({ req }: AccessRequest): boolean {
  return hasRole(req.user, 'admin');
}
