import type { CollectionConfig } from 'payload';
import { ADMIN_GROUPS } from '../../admin-groups.ts';
import {
  coverField,
  lastUpdateField,
  seoField,
  sidebarFields,
  summaryField,
  titleField,
} from '../../fields/common-fields.ts';
import { partialDateField } from '../../fields/date-fields.ts';
import { notBeforeDate } from '../../fields/order.ts';
import { relationField } from '../../fields/relation-fields.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { lineField } from '../../fields/text-fields.ts';
import { namePerson } from '../../hooks/name-person.ts';
import { publishedCollection } from '../published-collection.ts';
import { TITLED_ROWS } from '../../fields/titled-rows.ts';

const nameField = titleField('Nom affiché');

/** People of the network, with dated mandates. */
export const People: CollectionConfig = publishedCollection({
  slug: 'people',
  group: ADMIN_GROUPS.network,
  description: 'Élus, intervenants et équipe. Les mandats sont datés : un texte de 2021 montre la fonction de 2021.',
  columns: ['title', 'lastName', 'state', 'updatedAt'],
  sort: 'lastName',
  searched: ['title', 'lastName'],
  beforeSlug: [namePerson],
  fields: [
    {
      type: 'row',
      fields: [
        lineField('firstName', 'Prénom', { required: true, admin: { width: '50%' } }),
        lineField('lastName', 'Nom', { required: true, index: true, admin: { width: '50%' } }),
      ],
    },
    {
      ...nameField,
      // The hook `namePerson` fills it from the two names.
      required: false,
      admin: { readOnly: true, position: 'sidebar', description: 'Fait du prénom et du nom.' },
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Mandats et biographie',
          fields: [
            {
              name: 'mandates',
              label: 'Mandats',
              labels: { singular: 'Mandat', plural: 'Mandats' },
              type: 'array',
              admin: {
                ...TITLED_ROWS,
                description: 'Le plus important d’abord. Laissez « Jusqu’au » vide tant que le mandat dure.',
              },
              fields: [
                lineField('role', 'Fonction', { required: true, admin: { placeholder: 'Vice-présidente' } }),
                relationField('organization', 'Organisation', 'organizations'),
                {
                  type: 'row',
                  fields: [
                    partialDateField('from', 'Depuis', { admin: { width: '50%' } }),
                    partialDateField('to', 'Jusqu’au', {
                      admin: { width: '50%' },
                      validate: notBeforeDate(
                        'from',
                        (from) => `La fin du mandat précède son début (${from}). Corrigez l’une ou l’autre.`,
                      ),
                    }),
                  ],
                },
              ],
            },
            richTextField('biography', 'Biographie'),
          ],
        },
        { label: 'Résumé et référencement', fields: [summaryField(), lastUpdateField(), seoField()] },
      ],
    },
    ...sidebarFields({ cover: coverField('Portrait') }),
  ],
});
