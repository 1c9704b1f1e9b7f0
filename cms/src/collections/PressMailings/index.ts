import type { CollectionConfig } from 'payload';
import { isEditor } from '../../access/is-editor.ts';
import { nobody } from '../../access/nobody.ts';
import { relationField } from '../../fields/relation-fields.ts';

/** The releases of which the press was told: the mark that it is not to be told again. */
export const PressMailings: CollectionConfig = {
  slug: 'press-mailings',
  labels: { singular: 'Communiqué envoyé', plural: 'Communiqués envoyés' },
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  access: { create: nobody, read: isEditor, update: nobody, delete: nobody },
  fields: [{ ...relationField('release', 'Communiqué', 'press-releases'), unique: true }],
};
