import { ADMIN_GROUPS } from '../admin-groups.ts';
import { keyFiguresField } from '../fields/key-figures.ts';
import { yearField } from '../fields/number-fields.ts';
import { publishedGlobal } from './published-global.ts';
import { TITLED_ROWS } from '../fields/titled-rows.ts';

/** Figures of the association, year by year. */
export const KeyFigures = publishedGlobal({
  slug: 'key-figures',
  group: ADMIN_GROUPS.network,
  description: 'Chiffres de l’association, année par année.',
  fields: [
    {
      name: 'years',
      label: 'Années',
      labels: { singular: 'Année', plural: 'Années' },
      type: 'array',
      admin: TITLED_ROWS,
      fields: [
        yearField('year', 'Année', { required: true, min: 1900, max: 2999 }),
        keyFiguresField('figures', 'Chiffres', { required: true }),
      ],
    },
  ],
});
