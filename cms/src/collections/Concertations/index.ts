import type { CollectionConfig } from 'payload';
import { CONCERTATION_FORMAT_LABELS, CONCERTATION_PUBLIC_LABELS } from 'content-models';
import { ADMIN_GROUPS } from '../../admin-groups.ts';
import { lastUpdateField, seoField, sidebarFields, summaryField, titleField } from '../../fields/common-fields.ts';
import { dayField, partialDateField } from '../../fields/date-fields.ts';
import { numberField } from '../../fields/number-fields.ts';
import { CHOICES, optionsOf } from '../../fields/options.ts';
import { notBeforeDate } from '../../fields/order.ts';
import { filesField, relatedField, relationField } from '../../fields/relation-fields.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { lineField } from '../../fields/text-fields.ts';
import { publishedCollection } from '../published-collection.ts';
import { TITLED_ROWS } from '../../fields/titled-rows.ts';

/** What territories did and learned when they debated AI. */
export const Concertations: CollectionConfig = publishedCollection({
  slug: 'concertations',
  group: ADMIN_GROUPS.ai,
  description:
    'Ce que chaque territoire engagé a fait, appris et décidé. La liste des engagés est dans « Espace des concertations IA ».',
  columns: ['title', 'authority', 'startedOn', 'state'],
  sort: '-startedOn',
  fields: [
    titleField(),
    {
      type: 'tabs',
      tabs: [
        {
          label: 'La démarche',
          fields: [
            relationField('authority', 'Territoire', 'organizations', { required: true }),
            {
              type: 'row',
              fields: [
                partialDateField('startedOn', 'Début', { required: true, index: true, admin: { width: '35%' } }),
                partialDateField('endedOn', 'Fin', {
                  admin: { width: '35%', description: 'Laissez vide si elle se poursuit.' },
                  validate: notBeforeDate(
                    'startedOn',
                    (from) => `La fin précède le début (${from}). Corrigez l’une ou l’autre.`,
                  ),
                }),
                numberField('participants', 'Participants', {
                  min: 0,
                  admin: { width: '30%', description: 'Vide si personne n’a compté.' },
                }),
              ],
            },
            {
              type: 'row',
              fields: [
                {
                  name: 'publics',
                  label: 'Publics',
                  type: 'select',
                  hasMany: true,
                  options: optionsOf(CONCERTATION_PUBLIC_LABELS),
                  admin: { ...CHOICES, width: '50%' },
                },
                {
                  name: 'formats',
                  label: 'Formats',
                  type: 'select',
                  hasMany: true,
                  options: optionsOf(CONCERTATION_FORMAT_LABELS),
                  admin: { ...CHOICES, width: '50%' },
                },
              ],
            },
            {
              name: 'questions',
              label: 'Questions posées',
              labels: { singular: 'Question', plural: 'Questions' },
              type: 'array',
              admin: { description: 'Telles qu’elles ont été posées aux participants.' },
              fields: [lineField('question', 'Question', { required: true })],
            },
            richTextField('presentation', 'Présentation'),
          ],
        },
        {
          label: 'Enseignements et suites',
          fields: [
            {
              name: 'teachings',
              label: 'Enseignements',
              labels: { singular: 'Enseignement', plural: 'Enseignements' },
              type: 'array',
              admin: {
                ...TITLED_ROWS,
                description: 'Ce que le territoire a appris, un enseignement par ligne.',
              },
              fields: [lineField('title', 'En une phrase', { required: true }), richTextField('text', 'En détail')],
            },
            richTextField('followUp', 'Suites données'),
            dayField('charterSignedOn', 'Charte signée le'),
          ],
        },
        {
          label: 'Pièces',
          fields: [
            filesField('files', 'Fichiers'),
            relatedField('related', 'Correspondances', 'À lire aussi, dans cet ordre.'),
            lastUpdateField(),
          ],
        },
        { label: 'Résumé et référencement', fields: [summaryField(), seoField()] },
      ],
    },
    ...sidebarFields(),
  ],
});
