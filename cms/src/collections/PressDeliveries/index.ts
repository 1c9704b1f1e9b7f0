import type { CollectionConfig } from 'payload';
import { isEditor } from '../../access/is-editor.ts';
import { nobody } from '../../access/nobody.ts';
import { ADMIN_GROUPS } from '../../admin-groups.ts';
import { optionsOf } from '../../fields/options.ts';
import { relationField } from '../../fields/relation-fields.ts';
import { DELIVERY_KIND_LABELS, DELIVERY_STATUS_LABELS } from '../../press-mail/labels.ts';

const INSTANT = { pickerAppearance: 'dayAndTime', displayFormat: "dd/MM/yyyy 'à' HH:mm:ss" } as const;

/** The outbox: each message to the press, with what became of it. Written by the mailer alone. */
export const PressDeliveries: CollectionConfig = {
  slug: 'press-deliveries',
  labels: { singular: 'Envoi à la presse', plural: 'Envois à la presse' },
  admin: {
    hideAPIURL: true,
    group: ADMIN_GROUPS.administration,
    description:
      'Les courriels aux abonnés de la presse : ce qui est parti, ce qui attend, ce qui a échoué et pourquoi.',
    defaultColumns: ['kind', 'release', 'subscriber', 'status', 'attempts', 'sentAt', 'message'],
    listSearchableFields: ['message'],
  },
  defaultSort: '-id',
  disableDuplicate: true,
  lockDocuments: false,
  access: { create: nobody, read: isEditor, update: nobody, delete: nobody },
  // A release is sent once to each, whatever two workers do.
  indexes: [{ unique: true, fields: ['release', 'subscriber'] }],
  fields: [
    {
      name: 'kind',
      label: 'Message',
      type: 'select',
      required: true,
      index: true,
      options: optionsOf(DELIVERY_KIND_LABELS),
    },
    relationField('release', 'Communiqué', 'press-releases'),
    { name: 'subscriber', label: 'Abonné', type: 'relationship', relationTo: 'press-subscribers' },
    {
      name: 'status',
      label: 'État',
      type: 'select',
      required: true,
      index: true,
      options: optionsOf(DELIVERY_STATUS_LABELS),
    },
    { name: 'attempts', label: 'Essais', type: 'number', required: true, defaultValue: 0 },
    { name: 'dueAt', label: 'À envoyer le', type: 'date', required: true, index: true, admin: { date: INSTANT } },
    { name: 'attemptedAt', label: 'Dernier essai le', type: 'date', admin: { date: INSTANT } },
    { name: 'sentAt', label: 'Envoyé le', type: 'date', admin: { date: INSTANT } },
    { name: 'message', label: 'Dernière erreur', type: 'textarea' },
  ],
};
