import type { AccessRequest } from './access-request.ts';
import { hasRole } from './roles.ts';

/** Open to those who may publish: administrators and editors. */
export function isEditor({ req }: AccessRequest): boolean {
  return hasRole(req.user, 'admin', 'editor');
}
