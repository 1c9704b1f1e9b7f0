import type { CollectionConfig } from 'payload';
import {
  AI_RESOURCE_AUDIENCE_LABELS,
  AI_RESOURCE_COST_LABELS,
  AI_RESOURCE_DURATION_LABELS,
  AI_RESOURCE_KIND_LABELS,
  LINK_STATE_LABELS,
} from 'content-models';
import { ADMIN_GROUPS } from '../../admin-groups.ts';
import { lastUpdateField, seoField, sidebarFields, summaryField, titleField } from '../../fields/common-fields.ts';
import { dayField } from '../../fields/date-fields.ts';
import { languageField } from '../../fields/language.ts';
import { NOT_COPIED } from '../../fields/not-copied.ts';
import { CHOICES, optionsOf } from '../../fields/options.ts';
import { lineField, webUrlField } from '../../fields/text-fields.ts';
import { publishedCollection } from '../published-collection.ts';

/** Cards of the AI toolkit. */
export const AiResources: CollectionConfig = publishedCollection({
  slug: 'ai-resources',
  group: ADMIN_GROUPS.ai,
  description: 'Jeux, cours, ateliers et guides de la boîte à outils.',
  columns: ['title', 'producer', 'kind', 'linkState', 'state'],
  sort: 'title',
  searched: ['title', 'producer'],
  fields: [
    titleField(),
    lineField('producer', 'Qui l’a fait', {
      required: true,
      index: true,
      admin: {
        description: 'L’auteur de la ressource, jamais le réseau. Inconnu : gardez la fiche en brouillon.',
      },
    }),
    webUrlField('url', 'Lien', {
      admin: { description: 'La page de la ressource. Une fiche sans lien n’est pas publiée.' },
    }),
    {
      name: 'isWithoutLink',
      label: 'Publier sans lien',
      type: 'checkbox',
      defaultValue: false,
      admin: { description: 'Pour une ressource qui ne se trouve pas en ligne, un jeu en boîte par exemple.' },
    },
    summaryField(),
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          label: 'Nature',
          type: 'select',
          required: true,
          defaultValue: 'kit',
          options: optionsOf(AI_RESOURCE_KIND_LABELS),
          admin: { width: '50%', description: 'Décide de sa place : Apprendre, Faire débattre ou Préparer.' },
        },
        {
          name: 'audiences',
          label: 'Publics',
          type: 'select',
          hasMany: true,
          options: optionsOf(AI_RESOURCE_AUDIENCE_LABELS),
          admin: {
            ...CHOICES,
            width: '50%',
            description: 'Seulement ceux que l’auteur nomme : ils servent de filtres.',
          },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'duration',
          label: 'Durée',
          type: 'select',
          options: optionsOf(AI_RESOURCE_DURATION_LABELS),
          admin: { width: '50%' },
        },
        {
          name: 'cost',
          label: 'Prix',
          type: 'select',
          options: optionsOf(AI_RESOURCE_COST_LABELS),
          admin: { width: '50%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [lineField('licence', 'Licence', { admin: { width: '50%' } }), languageField({ width: '50%' })],
    },
    {
      type: 'row',
      fields: [
        dayField('lastCheckedOn', 'Lien vérifié le', {
          hooks: NOT_COPIED,
          index: true,
          admin: {
            width: '50%',
            description: 'Tenu à jour de même ; datez-le vous-même si vous venez d’ouvrir le lien.',
          },
        }),
        {
          name: 'linkState',
          label: 'À la dernière vérification, le lien',
          type: 'select',
          index: true,
          options: optionsOf(LINK_STATE_LABELS),
          hooks: NOT_COPIED,
          admin: { width: '50%', description: 'Tenu à jour par « npm run check-links ».' },
        },
      ],
    },
    lineField('toComplete', 'Ce qui manque encore', {
      admin: { description: 'Pour vous seuls : rien n’en paraît sur le site.' },
    }),
    {
      name: 'users',
      label: 'Qui s’en sert',
      type: 'relationship',
      relationTo: ['organizations', 'concertations', 'ai-projects'],
      hasMany: true,
      admin: {
        isSortable: true,
        description: 'Collectivités, concertations et projets qui ont dit s’en servir. La fiche y mène, et eux à elle.',
      },
    },
    lastUpdateField(),
    seoField(),
    ...sidebarFields({ hasPage: false }),
  ],
});
