import { commission, targetOf } from 'content-models';
import { ADMIN_GROUPS } from '../admin-groups.ts';
import { themesField } from '../fields/common-fields.ts';
import { dayField } from '../fields/date-fields.ts';
import { keyFiguresField } from '../fields/key-figures.ts';
import { relatedField, relationField, relationsField } from '../fields/relation-fields.ts';
import { settingTextField } from '../fields/rich-text.ts';
import { lineField, paragraphField } from '../fields/text-fields.ts';
import { publishedGlobal } from './published-global.ts';
import { TITLED_ROWS } from '../fields/titled-rows.ts';

/** The Commission numérique. */
export const Commission = publishedGlobal({
  slug: 'commission',
  group: ADMIN_GROUPS.network,
  description:
    'Mission, coprésidents, réunions et positions, montrés à l’adresse /commission-numerique/. Les mandats montrés sont ceux du jour.',
  fields: [
    paragraphField('introduction', 'Introduction', {
      required: true,
      defaultValue: 'Élus et experts y préparent les positions du réseau.',
    }),
    settingTextField('mission', 'Mission'),
    keyFiguresField('figures', 'Chiffres'),
    relationsField('coChairs', 'Coprésidents', targetOf(commission.shape.coChairs)),
    {
      name: 'meetings',
      label: 'Réunions',
      labels: { singular: 'Réunion', plural: 'Réunions' },
      type: 'array',
      admin: {
        ...TITLED_ROWS,
        description: 'Le site les range de la plus récente à la plus ancienne.',
      },
      fields: [
        {
          type: 'row',
          fields: [
            dayField('date', 'Date', { required: true, admin: { width: '30%' } }),
            lineField('title', 'Titre', { required: true, admin: { width: '70%' } }),
          ],
        },
        paragraphField('summary', 'Ce qui a été dit'),
        themesField(),
        relationField('event', 'Événement', targetOf(commission.shape.meetings.element.shape.event)),
      ],
    },
    relatedField('positions', 'Positions', 'Les textes qui en sont sortis, dans cet ordre.'),
  ],
});
