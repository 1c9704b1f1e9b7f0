import type { Block } from 'payload';

/** A file to download within a text. */
export const fileBlock: Block = {
  slug: 'file',
  interfaceName: 'FileBlock',
  admin: { disableBlockName: true },
  labels: { singular: 'Fichier à télécharger', plural: 'Fichiers à télécharger' },
  fields: [{ name: 'document', label: 'Fichier', type: 'upload', relationTo: 'documents', required: true }],
};
