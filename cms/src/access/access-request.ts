import type { Account } from './roles.ts';

/** The part of Payload's access arguments that the rules read. */
export interface AccessRequest {
  req: { user?: Account | null; query?: { sort?: unknown } };
}
