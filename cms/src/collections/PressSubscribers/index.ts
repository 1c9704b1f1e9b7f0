import type { CollectionConfig, DateField } from 'payload';
import { isEditor } from '../../access/is-editor.ts';
import { nobody } from '../../access/nobody.ts';
import { ADMIN_GROUPS } from '../../admin-groups.ts';
import { themesField } from '../../fields/common-fields.ts';
import { momentField } from '../../fields/date-fields.ts';
import { refuseStale } from '../../hooks/refuse-stale.ts';
import { emailAddressOf } from '../../press-mail/email-address.ts';
import { SUBSCRIBER_STATE_LABELS, subscriberState, type SubscriberDates } from '../../press-mail/subscriber-state.ts';
import { dateRequest, expectMail, queueConfirmation } from './hooks.ts';

/** A moment that only our own code writes. */
function ownMomentField(name: string, label: string, { required = false } = {}): DateField {
  return momentField(name, label, {
    index: true,
    required,
    access: { create: nobody, update: nobody },
    admin: {
      position: 'sidebar',
      readOnly: true,
      // A condition would let the database do without.
      ...(!required && { condition: (data) => Boolean(data[name]) }),
    },
  });
}

/** Who is sent each release when it appears. */
export const PressSubscribers: CollectionConfig = {
  slug: 'press-subscribers',
  labels: { singular: 'Abonné presse', plural: 'Abonnés presse' },
  admin: {
    hideAPIURL: true,
    group: ADMIN_GROUPS.press,
    description:
      'Reçoivent chaque communiqué par courriel quand il paraît. Une adresse n’est écrite qu’une fois confirmée par qui la lit ; celle qui ne l’est pas est effacée après sept jours, celle qui s’est désabonnée aussi.',
    useAsTitle: 'email',
    defaultColumns: ['email', 'state', 'themes', 'requestedAt'],
    listSearchableFields: ['email'],
  },
  defaultSort: '-requestedAt',
  disableDuplicate: true,
  lockDocuments: false,
  access: { create: isEditor, read: isEditor, update: isEditor, delete: isEditor },
  hooks: {
    beforeValidate: [refuseStale, expectMail, dateRequest],
    afterChange: [queueConfirmation],
  },
  fields: [
    {
      name: 'email',
      label: 'Adresse électronique',
      type: 'email',
      required: true,
      unique: true,
      index: true,
      // Another address would be one that nobody confirmed.
      access: { update: nobody },
      admin: {
        description:
          'Recevra d’abord un message qui demande de confirmer. Pour changer d’adresse, supprimez, puis ajoutez.',
      },
      hooks: {
        beforeValidate: [({ value }): unknown => (typeof value === 'string' ? value.trim().toLowerCase() : value)],
      },
      validate: (value: unknown) =>
        (typeof value === 'string' && emailAddressOf(value) !== null) ||
        'Cette adresse n’est pas complète. Écrivez-la comme prenom.nom@journal.fr.',
    },
    themesField({ description: 'Ne reçoit que les communiqués d’un de ces thèmes. Aucun : reçoit tout.' }),
    {
      name: 'state',
      label: 'État',
      type: 'text',
      virtual: true,
      admin: {
        position: 'sidebar',
        readOnly: true,
        disableListFilter: true,
        condition: (data) => Boolean(data.requestedAt),
      },
      hooks: {
        afterRead: [({ data }) => SUBSCRIBER_STATE_LABELS[subscriberState((data ?? {}) as SubscriberDates)]],
      },
    },
    ownMomentField('requestedAt', 'Demandé le', { required: true }),
    ownMomentField('confirmedAt', 'Confirmé le'),
    ownMomentField('unsubscribedAt', 'Désabonné le'),
    ownMomentField('bouncedAt', 'Refusée par son serveur le'),
  ],
};
