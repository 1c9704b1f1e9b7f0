import { HELP, PlatformError } from 'content-models';
import type { Payload } from 'payload';
import { ROLE_LABELS } from '../access/roles.ts';
import type { User } from '../payload-types.ts';

/** There is no account whose password could be changed so. The message is French. */
export class UnknownAccountError extends PlatformError {
  override name = 'UnknownAccountError';

  constructor(message: string) {
    super(message, { code: 'unknown-account', help: HELP.passwords });
  }
}

/**
 * Gives an account another password, from the server. It is let in again when too many tries had locked it, and whoever
 * had entered with the former password is out.
 * @throws {UnknownAccountError} saying which accounts there are
 */
export async function giveNewPassword(
  payload: Payload,
  { email, password }: { email: string; password: string },
): Promise<User> {
  const { docs: accounts } = await payload.find({
    collection: 'users',
    where: { role: { not_equals: 'reader' } },
    sort: 'email',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const account = accounts.find((one) => one.email === email.trim().toLowerCase());
  if (account === undefined) throw new UnknownAccountError(describeUnknown(email, accounts));
  const freed = { sessions: [], loginAttempts: 0, lockUntil: null, resetPasswordToken: null };
  await payload.update({
    collection: 'users',
    id: account.id,
    data: { password, ...freed },
    overrideAccess: true,
  });
  return account;
}

function describeUnknown(email: string, accounts: readonly User[]): string {
  const known = accounts.map((one) => `${one.email} (${ROLE_LABELS[one.role].toLowerCase()})`).join(', ');
  return `Aucun compte n’a l’adresse «\u00a0${email}\u00a0». ${known === '' ? 'Il n’y a aucun compte.' : `Il y a\u00a0: ${known}.`}`;
}
