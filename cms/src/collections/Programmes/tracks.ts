import type { ArrayField } from 'payload';
import { labelledLinksField } from '../../fields/labelled-link.ts';
import { NO_ROWS_COPIED } from '../../fields/not-copied.ts';
import { themeOptions } from '../../fields/options.ts';
import { filesField, relationField, relationsField } from '../../fields/relation-fields.ts';
import { paragraphField } from '../../fields/text-fields.ts';

/** Themes of a year. */
export const tracksField: ArrayField = {
  name: 'tracks',
  label: 'Thèmes',
  labels: { singular: 'Thème', plural: 'Thèmes' },
  type: 'array',
  admin: { initCollapsed: true, components: { RowLabel: '/components/track-title.tsx#TrackTitle' } },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'theme',
          label: 'Thème',
          type: 'select',
          required: true,
          options: themeOptions,
          admin: { width: '40%' },
        },
        relationField('host', 'Territoire hôte', 'organizations', { width: '60%' }),
      ],
    },
    paragraphField('summary', 'Ce qui est travaillé'),
    {
      ...relationsField('sessions', 'Séances', 'events', { description: 'Les rendez-vous du thème, dans l’ordre.' }),
      hooks: NO_ROWS_COPIED,
    },
    { ...filesField('files', 'Fichiers'), hooks: NO_ROWS_COPIED },
    labelledLinksField('links', 'Liens'),
  ],
};
