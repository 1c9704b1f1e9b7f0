import type { ArrayField, Condition } from 'payload';
import { PRESS_KIT_ITEM_KIND_LABELS, type PressKitItem } from 'content-models';
import { optionsOf } from '../../fields/options.ts';
import { lineField } from '../../fields/text-fields.ts';
import { TITLED_ROWS } from '../../fields/titled-rows.ts';

/** Pictures and files of a press kit. A picture brings its own credit and licence. */
export const itemsField: ArrayField = {
  name: 'items',
  label: 'Éléments',
  labels: { singular: 'Élément', plural: 'Éléments' },
  type: 'array',
  admin: {
    ...TITLED_ROWS,
    initCollapsed: false,
    description: 'Images, logos et fichiers, dans cet ordre.',
  },
  fields: [
    {
      name: 'kind',
      label: 'Nature',
      type: 'select',
      required: true,
      defaultValue: 'picture',
      options: optionsOf(PRESS_KIT_ITEM_KIND_LABELS),
    },
    {
      name: 'media',
      label: 'Image',
      type: 'upload',
      relationTo: 'media',
      required: true,
      admin: {
        condition: isOfKind('picture'),
        description: 'Son crédit et sa licence sont ceux de la fiche de l’image.',
      },
    },
    {
      name: 'document',
      label: 'Fichier',
      type: 'upload',
      relationTo: 'documents',
      required: true,
      admin: { condition: isOfKind('file') },
    },
    lineField('caption', 'Légende'),
    {
      type: 'row',
      fields: [
        lineField('credit', 'Crédit', { required: true, admin: { width: '50%', condition: isOfKind('file') } }),
        lineField('licence', 'Licence', { required: true, admin: { width: '50%', condition: isOfKind('file') } }),
      ],
    },
  ],
};

function isOfKind(kind: PressKitItem['kind']): Condition {
  return (_data, siblingData) => siblingData.kind === kind;
}
