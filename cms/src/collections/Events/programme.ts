import { TEXT_LIMITS } from 'content-models';
import type { ArrayField } from 'payload';
import { themesField } from '../../fields/common-fields.ts';
import { dayField, momentField, timeField } from '../../fields/date-fields.ts';
import { NO_ROWS_COPIED, NOT_COPIED } from '../../fields/not-copied.ts';
import { endAfterStart, withinEvent } from '../../fields/order.ts';
import { relationsField } from '../../fields/relation-fields.ts';
import { UNSEEN } from '../../fields/options.ts';
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
        dayField('day', 'Jour', { required: true, admin: { width: '40%' }, validate: withinEvent }),
        timeField('startTime', 'Début', { required: true, admin: { width: '30%' } }),
        timeField('endTime', 'Fin', { admin: { width: '30%' }, validate: endAfterStart }),
      ],
    },
    lineField('room', 'Salle'),
    {
      name: 'isCancelled',
      label: 'Séance annulée',
      type: 'checkbox',
      defaultValue: false,
      admin: { description: 'Elle reste au programme, barrée : ceux qui comptaient y venir l’apprennent.' },
      hooks: { beforeDuplicate: [() => false] },
    },
    paragraphField('summary', 'Résumé'),
    relationsField('speakers', 'Intervenants', 'people'),
    themesField({ description: 'Laissez vide pour une plénière, qui sert tous les thèmes.' }),
    { name: 'slides', label: 'Diaporama', type: 'upload', relationTo: 'documents', hooks: NOT_COPIED },
    {
      name: 'slug',
      label: 'Adresse',
      type: 'text',
      maxLength: TEXT_LIMITS.slug,
      admin: { description: 'Faite à partir du titre, puis gardée : elle est citée ailleurs.' },
      hooks: NOT_COPIED,
    },
  ],
};

/** What changed in the programme since it is public; the hook `recordProgrammeChanges` writes it. */
export const programmeChangesField: ArrayField = {
  name: 'programmeChanges',
  label: 'Changements du programme',
  labels: { singular: 'Changement', plural: 'Changements' },
  type: 'array',
  hooks: NO_ROWS_COPIED,
  admin: {
    initCollapsed: true,
    description:
      'Notés à chaque publication, jusqu’à la fin de l’événement : séance ajoutée, déplacée, annulée ou retirée. La page et son flux les donnent. Retirez une ligne qui ne répare qu’une faute de frappe.',
  },
  fields: [
    momentField('at', 'Publié le', { required: true }),
    paragraphField('text', 'Changement', { required: true }),
    { ...lineField('session', 'Séance'), admin: UNSEEN },
  ],
};
