import type { CollectionConfig } from 'payload';
import { nobody } from '../../access/nobody.ts';

/**
 * What releases said while they were online, in words alone: written by the publication code when the site takes the
 * words off, whether or not their history is shown.
 */
export const FormerVersions: CollectionConfig = {
  slug: 'former-versions',
  labels: { singular: 'Version remplacée', plural: 'Versions remplacées' },
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'release', label: 'Communiqué', type: 'relationship', relationTo: 'press-releases', index: true },
    { name: 'until', label: 'En ligne jusqu’au', type: 'date', required: true },
    {
      name: 'nextSince',
      label: 'La suivante en ligne depuis',
      type: 'date',
      // Empty while the release is offline.
      index: true,
    },
    { name: 'text', label: 'Texte', type: 'json', required: true },
  ],
};
