import type { CollectionConfig } from 'payload';
import { COLLECTION_LABELS, CONTENT_COLLECTIONS, GLOBAL_LABELS } from 'content-models';
import { ADMIN_GROUPS } from '../../admin-groups.ts';
import { isStaff } from '../../access/is-staff.ts';
import { nobody } from '../../access/nobody.ts';
import { optionsOf } from '../../fields/options.ts';
import { PUBLICATION_CHANGE_LABELS, PUBLICATION_STATUS_LABELS } from '../../publication/history/labels.ts';
import { retryEndpoint } from '../../publication/outbox/retry.ts';

const INSTANT = { pickerAppearance: 'dayAndTime', displayFormat: "dd/MM/yyyy 'à' HH:mm:ss" } as const;

/** What was put online, when and how fast. Written by the publication code alone. */
export const Publications: CollectionConfig = {
  slug: 'publications',
  labels: { singular: 'Publication', plural: 'Journal des publications' },
  admin: {
    hideAPIURL: true,
    group: ADMIN_GROUPS.administration,
    description: 'Ce qui a été mis en ligne, quand, et en combien de temps.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'change', 'status', 'queuedAt', 'onlineAt', 'durationMs', 'message', 'retry'],
    listSearchableFields: ['title', 'message'],
  },
  defaultSort: '-queuedAt',
  disableDuplicate: true,
  lockDocuments: false,
  access: { create: nobody, read: isStaff, update: nobody, delete: nobody },
  endpoints: [retryEndpoint],
  fields: [
    { name: 'title', label: 'Contenu', type: 'text', index: true },
    {
      type: 'row',
      fields: [
        {
          name: 'documentCollection',
          label: 'Type',
          type: 'select',
          index: true,
          options: [
            ...CONTENT_COLLECTIONS.map((value) => ({ value, label: COLLECTION_LABELS[value].singular })),
            ...optionsOf(GLOBAL_LABELS),
            { value: 'redirects', label: 'Redirection' },
          ],
        },
        { name: 'documentId', label: 'Numéro', type: 'number', index: true },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'change', label: 'Changement', type: 'select', options: optionsOf(PUBLICATION_CHANGE_LABELS) },
        { name: 'status', label: 'État', type: 'select', index: true, options: optionsOf(PUBLICATION_STATUS_LABELS) },
      ],
    },
    { name: 'message', label: 'Message', type: 'textarea' },
    {
      type: 'row',
      fields: [
        { name: 'queuedAt', label: 'Demandé le', type: 'date', index: true, admin: { date: INSTANT } },
        { name: 'onlineAt', label: 'En ligne le', type: 'date', index: true, admin: { date: INSTANT } },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'durationMs', label: 'Durée (ms)', type: 'number' },
        { name: 'pages', label: 'Pages écrites', type: 'number' },
      ],
    },
    { name: 'address', label: 'Adresse', type: 'text' },
    {
      name: 'checks',
      label: 'Adresses à vérifier',
      type: 'json',
      // Kept from one try to the next: once a document is withdrawn, nothing else tells where it was.
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
    {
      name: 'retry',
      label: 'Nouvel essai',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: {
          Field: '/components/retry-publication.tsx#RetryInRow',
          Cell: '/components/retry-publication.tsx#RetryInList',
        },
      },
    },
  ],
};
