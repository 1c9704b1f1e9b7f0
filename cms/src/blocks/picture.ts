import type { Block } from 'payload';
import { lineField } from '../fields/text-fields.ts';

/** A picture within a text. */
export const pictureBlock: Block = {
  slug: 'picture',
  interfaceName: 'PictureBlock',
  admin: { disableBlockName: true },
  labels: { singular: 'Image', plural: 'Images' },
  fields: [
    { name: 'media', label: 'Image', type: 'upload', relationTo: 'media', required: true },
    lineField('caption', 'Légende', { admin: { description: 'Remplace ici la légende de l’image.' } }),
  ],
};
