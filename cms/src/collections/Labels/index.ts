import type { CollectionConfig } from 'payload';
import { LABEL_AWARD_LABELS, LABEL_DOMAIN_LABELS } from 'content-models';
import { ADMIN_GROUPS } from '../../admin-groups.ts';
import { lastUpdateField, seoField, sidebarFields, summaryField, titleField } from '../../fields/common-fields.ts';
import { contactField } from '../../fields/contact.ts';
import { labelledLinksField } from '../../fields/labelled-link.ts';
import { optionsOf } from '../../fields/options.ts';
import { filesField, relatedField, relationField } from '../../fields/relation-fields.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { NOT_COPIED } from '../../fields/not-copied.ts';
import { networkYearField } from '../../fields/number-fields.ts';
import { publishedCollection } from '../published-collection.ts';

/** Awards given at the Forum. */
export const Labels: CollectionConfig = publishedCollection({
  slug: 'labels',
  group: ADMIN_GROUPS.network,
  description: 'Labels « Territoire Innovant » et « Start-up interconnectée », édition par édition.',
  columns: ['title', 'award', 'year', 'laureate', 'state'],
  sort: '-year',
  fields: [
    titleField('Projet', 'Le nom du projet distingué.'),
    {
      type: 'tabs',
      tabs: [
        {
          label: 'L’essentiel',
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'award',
                  label: 'Label',
                  type: 'select',
                  required: true,
                  defaultValue: 'innovative-territory',
                  options: optionsOf(LABEL_AWARD_LABELS),
                  admin: { width: '40%' },
                },
                networkYearField('Édition', { width: '20%' }),
                {
                  name: 'domain',
                  label: 'Domaine',
                  type: 'select',
                  options: optionsOf(LABEL_DOMAIN_LABELS),
                  admin: { width: '40%' },
                },
              ],
            },
            {
              ...relationField('laureate', 'Lauréat', 'organizations', {
                required: true,
                description: 'La collectivité ou l’entreprise.',
              }),
              hooks: NOT_COPIED,
            },
            relationField('event', 'Remis lors de', 'events'),
            richTextField('body', 'Texte'),
          ],
        },
        {
          label: 'Liens et suites',
          fields: [
            labelledLinksField('links', 'Liens'),
            contactField(),
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
