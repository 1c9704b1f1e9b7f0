import type { CollectionConfig, Endpoint, FieldAccess } from 'payload';
import { ADMIN_GROUPS } from '../../admin-groups.ts';
import { isAdmin } from '../../access/is-admin.ts';
import { isSelfOrAdmin } from '../../access/is-self-or-admin.ts';
import { isStaff } from '../../access/is-staff.ts';
import { ROLE_LABELS } from '../../access/roles.ts';
import { optionsOf } from '../../fields/options.ts';
import { lineField } from '../../fields/text-fields.ts';
import {
  keepAnAdminOnChange,
  keepAnAdminOnDelete,
  keepKeysForReaders,
  requireLongPassword,
} from '../../hooks/protect-accounts.ts';
import { answerRefusal } from '../../hooks/refuse.ts';
import { refuseStaleAccount, seenOf } from '../../hooks/refuse-stale.ts';
import { passwordEndpoints } from '../../passwords/endpoints.ts';
import type { User } from '../../payload-types.ts';

/** Accounts of the staff, and of programs that read the published content. */
export function createUsers({ hasHttps }: { hasHttps: boolean }): CollectionConfig {
  return {
    slug: 'users',
    labels: { singular: 'Compte', plural: 'Comptes' },
    admin: {
      hideAPIURL: true,
      group: ADMIN_GROUPS.administration,
      description: 'Qui travaille ici. Un lecteur n’entre pas : il donne à un autre programme une clé de lecture.',
      useAsTitle: 'name',
      defaultColumns: ['name', 'email', 'role', 'updatedAt'],
      listSearchableFields: ['name', 'email'],
    },
    defaultSort: 'name',
    auth: {
      cookies: { sameSite: 'Lax', secure: hasHttps },
      lockTime: 10 * 60 * 1000,
      maxLoginAttempts: 5,
      tokenExpiration: 8 * 60 * 60,
      useAPIKey: true,
    },
    access: {
      admin: isStaff,
      create: isAdmin,
      read: isSelfOrAdmin,
      update: isSelfOrAdmin,
      delete: isAdmin,
      unlock: isAdmin,
    },
    hooks: {
      beforeValidate: [refuseStaleAccount, requireLongPassword],
      beforeChange: [keepAnAdminOnChange, keepKeysForReaders],
      beforeDelete: [keepAnAdminOnDelete],
    },
    endpoints: [firstRegisterClosed, ...passwordEndpoints],
    fields: [
      lineField('name', 'Nom', { required: true, index: true }),
      {
        name: 'role',
        label: 'Rôle',
        type: 'select',
        required: true,
        defaultValue: 'contributor',
        saveToJWT: true,
        options: optionsOf(ROLE_LABELS),
        access: { create: isAdmin, update: isAdmin },
        admin: {
          description:
            'Un contributeur écrit des brouillons ; un éditeur publie ; un administrateur gère aussi les comptes ; un lecteur est un programme, à qui l’on donne une clé une fois le compte enregistré.',
        },
      },
      {
        // The form sends back the one that it opened.
        name: 'seen',
        type: 'text',
        virtual: true,
        admin: { hidden: true, disableListColumn: true, disableListFilter: true },
        hooks: { afterRead: [({ data }) => seenOf(data)] },
      },
      keyField('enableAPIKey'),
      keyField('apiKey'),
    ],
  };
}

/**
 * Only administrators hand out keys, and only to readers. Payload adds the rest to fields of these names.
 */
function keyField(name: 'enableAPIKey' | 'apiKey'): CollectionConfig['fields'][number] {
  const access = { create: isAdmin, update: canHaveKey, read: canHaveKey };
  return name === 'apiKey'
    ? { name, label: 'Clé de lecture', type: 'text', access }
    : { name, label: 'Donner une clé de lecture', type: 'checkbox', access };
}

const canHaveKey: FieldAccess<User, User> = ({ req, doc, data }) =>
  isAdmin({ req }) && (doc ?? data)?.role === 'reader';

/** Payload's door for the first account, shut: the start command makes it. */
const firstRegisterClosed: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: () => answerRefusal('Demandez à un administrateur de créer ce compte.', 403),
};
