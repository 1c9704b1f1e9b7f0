import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload';
import type { User } from '../payload-types.ts';
import { forbid, refuseField } from './refuse.ts';

/** Fewest characters of a password. */
export const PASSWORD_LENGTH = 12;

/** Refuses short passwords. */
export const requireLongPassword: CollectionBeforeValidateHook = ({ data }) => {
  const password: unknown = data?.password;
  const problem = typeof password === 'string' ? problemOfPassword(password) : null;
  if (problem !== null) refuseField('password', problem);
  return data;
};

/** Why a password is refused, in French, or null. */
export function problemOfPassword(password: string): string | null {
  return password.length < PASSWORD_LENGTH
    ? `Choisissez un mot de passe d’au moins ${String(PASSWORD_LENGTH)} caractères.`
    : null;
}

/** Takes away the API key of every account that is not a reader's. */
export const keepKeysForReaders: CollectionBeforeChangeHook<User> = ({ data, originalDoc }) => {
  if ((data.role ?? originalDoc?.role) === 'reader') return data;
  return { ...data, enableAPIKey: false, apiKey: null, apiKeyIndex: null };
};

/** Refuses that the last administrator becomes something else. */
export const keepAnAdminOnChange: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, req }) => {
  const isDemoted = originalDoc?.role === 'admin' && data.role !== undefined && data.role !== 'admin';
  if (isDemoted && !(await hasOtherAdmin(originalDoc.id, req))) {
    refuseField('role', 'C’est le dernier administrateur : nommez-en un autre avant de changer son rôle.');
  }
  return data;
};

/** Refuses that the last administrator is deleted. */
export const keepAnAdminOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const account = await req.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true, req });
  if (account.role === 'admin' && !(await hasOtherAdmin(id, req))) {
    forbid('C’est le dernier administrateur : nommez-en un autre avant de le supprimer.');
  }
};

async function hasOtherAdmin(id: number | string, req: PayloadRequest): Promise<boolean> {
  const where = { and: [{ role: { equals: 'admin' } }, { id: { not_equals: id } }] };
  const { totalDocs } = await req.payload.count({ collection: 'users', where, overrideAccess: true, req });
  return totalDocs > 0;
}
