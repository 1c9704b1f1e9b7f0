import type { ArrayField } from 'payload';
import { EXCERPT_LIMIT } from 'content-models';
import { dayField } from '../../fields/date-fields.ts';
import { NO_ROWS_COPIED } from '../../fields/not-copied.ts';
import { lineField, paragraphField, webUrlField } from '../../fields/text-fields.ts';
import { TITLED_ROWS } from '../../fields/titled-rows.ts';

/** What newspapers and stations made of the release. */
export const coverageField: ArrayField = {
  name: 'coverage',
  label: 'Revue de presse',
  labels: { singular: 'Article', plural: 'Articles' },
  hooks: NO_ROWS_COPIED,
  type: 'array',
  admin: {
    ...TITLED_ROWS,
    description:
      'Articles et émissions sur ce communiqué. La page et l’espace presse les montrent, le plus récent d’abord.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        lineField('outlet', 'Média', { required: true, admin: { width: '70%' } }),
        dayField('date', 'Date', { required: true, admin: { width: '30%' } }),
      ],
    },
    lineField('title', 'Titre de l’article'),
    webUrlField('url', 'Lien', { required: true }),
    paragraphField('excerpt', 'Extrait', {
      maxLength: EXCERPT_LIMIT,
      admin: {
        rows: 3,
        description: `Une phrase ou deux, ${String(EXCERPT_LIMIT)} caractères au plus : le droit de citation est celui d’une courte citation. Sans guillemets.`,
      },
    }),
  ],
};
