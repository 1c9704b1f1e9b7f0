import type { Where } from 'payload';
import type { AccessRequest } from './access-request.ts';
import { isStaff } from './is-staff.ts';
import { hasRole, type Account } from './roles.ts';

/** Accounts: all for administrators, one's own for the rest of the staff. */
export function isSelfOrAdmin({ req }: SelfRequest): boolean | Where {
  if (hasRole(req.user, 'admin')) return true;
  if (!isStaff({ req }) || req.user?.id === undefined) return false;
  return { id: { equals: req.user.id } };
}

interface SelfRequest extends AccessRequest {
  req: { user?: (Account & { id?: number | string }) | null };
}
