import type { ArrayField } from 'payload';
import { themesField } from '../../fields/common-fields.ts';
import { dayField, timeField } from '../../fields/date-fields.ts';
import { relationsField } from '../../fields/relation-fields.ts';
import { lineField, paragraphField } from '../../fields/text-fields.ts';
import { TITLED_ROWS } from '../../fields/titled-rows.ts';

/** Sessions of an event. */
export const programmeField: ArrayField = {
  name: 'programme',
  label: 'Programme',
  labels: { singular: 'Séance', plural: 'Séances' },
  type: 'array',
  admin: {
    ...TITLED_ROWS,
    description: 'Le site range les séances par jour et par heure. Les heures sont celles du lieu.',
  },
  fields: [
    lineField('title', 'Titre', { required: true }),
    {
      type: 'row',
      fields: [
        dayField('day', 'Jour', { required: true, admin: { width: '40%' } }),
        timeField('startTime', 'Début', { required: true, admin: { width: '30%' } }),
        timeField('endTime', 'Fin', { admin: { width: '30%' } }),
      ],
    },
    lineField('room', 'Salle'),
    paragraphField('summary', 'Résumé'),
    relationsField('speakers', 'Intervenants', 'people'),
    themesField({ description: 'Laissez vide pour une plénière, qui sert tous les thèmes.' }),
    { name: 'slides', label: 'Diaporama', type: 'upload', relationTo: 'documents' },
  ],
};
