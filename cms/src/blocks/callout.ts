import type { Block } from 'payload';
import { CALLOUT_TONE_LABELS } from 'content-models';
import { optionsOf } from '../fields/options.ts';
import { lineField, paragraphField } from '../fields/text-fields.ts';

/** A box that stands out of a text. */
export const calloutBlock: Block = {
  slug: 'callout',
  interfaceName: 'CalloutBlock',
  admin: { disableBlockName: true },
  labels: { singular: 'Encadré', plural: 'Encadrés' },
  fields: [
    {
      name: 'tone',
      label: 'Ton',
      type: 'select',
      required: true,
      defaultValue: 'note',
      options: optionsOf(CALLOUT_TONE_LABELS),
    },
    lineField('title', 'Titre'),
    paragraphField('text', 'Texte', { required: true }),
  ],
};
