import type { CollectionConfig } from 'payload';
import { ADMIN_GROUPS } from '../../admin-groups.ts';
import { lastUpdateField, seoField, sidebarFields, summaryField, titleField } from '../../fields/common-fields.ts';
import { dayField } from '../../fields/date-fields.ts';
import { NO_ROWS_COPIED, NOT_COPIED } from '../../fields/not-copied.ts';
import { notBeforeDay } from '../../fields/order.ts';
import { filesField, relatedField, relationField, relationsField } from '../../fields/relation-fields.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { lineField, paragraphField } from '../../fields/text-fields.ts';
import { deleteFormerVersions } from '../../hooks/delete-former-versions.ts';
import { deletePressAccesses } from '../../hooks/delete-press-accesses.ts';
import { deletePressMailing } from '../../hooks/delete-press-mailing.ts';
import { countAccessesEndpoint } from '../../press-access/count-accesses.ts';
import { publishedCollection } from '../published-collection.ts';
import { coverageField } from './coverage.ts';
import { historyField } from './history.ts';
import { endReview } from './hooks.ts';
import { releaseSidebar } from './sidebar.ts';
import { withdrawalField } from './withdrawal.ts';
import { translationsField } from './translations.ts';
import { TITLED_ROWS } from '../../fields/titled-rows.ts';

/** Press releases, with their embargo. */
export const PressReleases: CollectionConfig = publishedCollection({
  slug: 'press-releases',
  group: ADMIN_GROUPS.press,
  description: 'Ce que le réseau annonce à la presse. Un communiqué programmé ne paraît qu’à l’heure dite.',
  columns: ['title', 'state', 'dateline.date', 'embargoUntil', 'updatedAt'],
  sort: '-dateline.date',
  beforeChange: [endReview],
  beforeDelete: [deletePressAccesses, deletePressMailing, deleteFormerVersions],
  endpoints: [countAccessesEndpoint],
  fields: [
    titleField(),
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Texte',
          fields: [
            {
              name: 'dateline',
              label: 'Lieu et date',
              type: 'group',
              fields: [
                {
                  type: 'row',
                  fields: [
                    lineField('place', 'Lieu', { admin: { width: '60%', placeholder: 'Paris' } }),
                    dayField('date', 'Date', {
                      required: true,
                      index: true,
                      admin: { width: '40%' },
                      hooks: NOT_COPIED,
                    }),
                  ],
                },
              ],
            },
            paragraphField('lead', 'Chapô', {
              required: true,
              admin: { rows: 4, description: 'L’essentiel en un paragraphe : qui, quoi, quand, où, pourquoi.' },
            }),
            richTextField('body', 'Texte'),
            {
              name: 'quotes',
              label: 'Citations',
              labels: { singular: 'Citation', plural: 'Citations' },
              // What somebody agreed to say is for one text.
              hooks: NO_ROWS_COPIED,
              type: 'array',
              admin: {
                ...TITLED_ROWS,
                description:
                  'Prêtes à être reprises. La fonction affichée est celle que la personne avait à la date du communiqué.',
              },
              fields: [
                relationField('person', 'Personne', 'people', { required: true }),
                paragraphField('text', 'Citation', {
                  required: true,
                  admin: { description: 'Sans guillemets : le site les met.' },
                }),
              ],
            },
          ],
        },
        { label: 'Autres langues', fields: [translationsField] },
        {
          label: 'Personnes et contacts',
          fields: [
            relationsField('coPublishers', 'Organisations co-signataires', 'organizations'),
            relationsField('representatives', 'Élus présents', 'people'),
            relationsField('contacts', 'Contacts presse', 'press-contacts', {
              description: 'Laissez vide pour les contacts habituels de l’espace presse.',
            }),
          ],
        },
        {
          label: 'Pièces et suites',
          fields: [
            relationField('pressKit', 'Dossier de presse', 'press-kits'),
            filesField('attachments', 'Pièces jointes'),
            relatedField('related', 'Correspondances', 'À lire aussi, dans cet ordre.'),
            {
              name: 'corrections',
              label: 'Corrections',
              labels: { singular: 'Correction', plural: 'Corrections' },
              hooks: NO_ROWS_COPIED,
              type: 'array',
              admin: {
                ...TITLED_ROWS,
                description:
                  'Pour une erreur : ce qui était faux et ce qui est juste, la plus ancienne d’abord. La page et les flux le disent en tête. Une faute de frappe se corrige sans rien dire ; un ajout se dit dans « Dernière mise à jour ».',
              },
              fields: [
                dayField('date', 'Date', {
                  required: true,
                  validate: notBeforeDay(
                    ({ dateline }) => dateline?.date,
                    (from) => `Cette correction précède le communiqué (${from}). Corrigez sa date.`,
                  ),
                }),
                paragraphField('text', 'Ce qui était faux et ce qui est juste', { required: true }),
              ],
            },
            lastUpdateField(),
            historyField,
            coverageField,
            withdrawalField,
          ],
        },
        { label: 'Résumé et référencement', fields: [summaryField(), seoField()] },
      ],
    },
    ...sidebarFields({ extra: releaseSidebar }),
  ],
});
