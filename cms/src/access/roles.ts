/** What an account may do, from everything to almost nothing. */
export const ROLES = ['admin', 'editor', 'contributor', 'reader'] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_LABELS = {
  admin: 'Administrateur',
  editor: 'Éditeur',
  contributor: 'Contributeur',
  reader: 'Lecteur (un programme)',
} as const satisfies Record<Role, string>;

/** What the rules look at in an account. */
export interface Account {
  role?: string | null;
  /** How the request proved who sends it; Payload sets it. */
  _strategy?: string;
}

/**
 * The role in force for a request, or null for a visitor who is not logged in. A request with an API
 * key is a reader's or nothing: a key that leaks must never be able to write.
 */
export function roleOf(account: Account | null | undefined): Role | null {
  const role = ROLES.find((known) => known === account?.role) ?? null;
  if (account?._strategy === 'api-key' && role !== 'reader') return null;
  return role;
}

/** Whether the account has one of the roles. */
export function hasRole(account: Account | null | undefined, ...roles: Role[]): boolean {
  const role = roleOf(account);
  return role !== null && roles.includes(role);
}
