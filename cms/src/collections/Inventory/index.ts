import type { CollectionConfig } from 'payload';
import { nobody } from '../../access/nobody.ts';
import { optionsOf } from '../../fields/options.ts';
import { inventoryEndpoints } from '../../inventory/endpoints.ts';
import { SETTLED_STATE_LABELS } from '../../publication/confirmation/document-state.ts';

/**
 * What the admin knows of each document and setting without opening it: a line each, written in the transaction of its
 * save. The search of the admin, « Utilisé par » and the home page read it (ADR 0057).
 */
export const Inventory: CollectionConfig = {
  slug: 'inventory',
  labels: { singular: 'Ligne de l’inventaire', plural: 'Inventaire' },
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  endpoints: inventoryEndpoints,
  indexes: [
    { fields: ['isDraft', 'savedAt'] },
    // Titles are looked through there, without the texts that stand beside them.
    { fields: ['titleWords', 'collection', 'savedAt'] },
  ],
  fields: [
    // `press-releases/12`, or the slug of a setting.
    { name: 'subject', label: 'Contenu', type: 'text', required: true, unique: true },
    // Of the subject.
    { name: 'collection', label: 'Type', type: 'text', required: true },
    { name: 'title', label: 'Titre', type: 'text', required: true },
    // Both folded, each word once and after a space.
    { name: 'titleWords', label: 'Mots du titre', type: 'text', required: true },
    { name: 'words', label: 'Mots', type: 'textarea' },
    // As it is once its hour has come; empty for what is not published on its own.
    { name: 'state', label: 'État', type: 'select', options: optionsOf(SETTLED_STATE_LABELS) },
    { name: 'appearsAt', label: 'Paraît le', type: 'date', index: true },
    // Whether what was saved last is a draft, of something new or of what is online.
    { name: 'isDraft', label: 'Brouillon', type: 'checkbox' },
    { name: 'isToReview', label: 'À relire', type: 'checkbox', index: true },
    { name: 'isTrashed', label: 'Dans la corbeille', type: 'checkbox' },
    { name: 'savedAt', label: 'Enregistré le', type: 'date', index: true },
    {
      name: 'uses',
      label: 'Utilise',
      type: 'array',
      fields: [
        // A subject.
        { name: 'target', label: 'Contenu', type: 'text', required: true, index: true },
        // Whether what is published uses it, not a draft alone.
        { name: 'isPublished', label: 'Publié', type: 'checkbox' },
      ],
    },
    // Of the rules that wrote it: see `completeInventory`.
    { name: 'version', label: 'Version', type: 'number', required: true },
  ],
};
