import type { Block } from 'payload';
import { lineField } from '../fields/text-fields.ts';

/** What the table under it is: published as its caption. */
export const tableCaptionBlock: Block = {
  slug: 'tableCaption',
  interfaceName: 'TableCaptionBlock',
  admin: { disableBlockName: true },
  labels: { singular: 'Légende de tableau', plural: 'Légendes de tableaux' },
  fields: [
    lineField('caption', 'Légende', {
      required: true,
      admin: {
        description: 'Dit ce que montre le tableau qui suit. Placez-la juste au-dessus de lui.',
        placeholder: 'Subventions versées en 2024, par ville',
      },
    }),
  ],
};
