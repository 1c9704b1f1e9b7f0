import type { CollectionConfig } from 'payload';
import {
  AI_PROJECT_DOMAIN_LABELS,
  AI_PROJECT_KIND_LABELS,
  AI_PROJECT_STAGE_LABELS,
  AUTOMATION_DEGREE_LABELS,
} from 'content-models';
import { ADMIN_GROUPS } from '../../admin-groups.ts';
import { lastUpdateField, seoField, sidebarFields, summaryField, titleField } from '../../fields/common-fields.ts';
import { contactField } from '../../fields/contact.ts';
import { dayField, partialDateField } from '../../fields/date-fields.ts';
import { NOT_COPIED } from '../../fields/not-copied.ts';
import { CHOICES, optionsOf } from '../../fields/options.ts';
import { filesField, relatedField, relationField } from '../../fields/relation-fields.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { lineField, paragraphField, webUrlField } from '../../fields/text-fields.ts';
import { YES_NO_UNKNOWN_LABELS } from '../../fields/yes-no-unknown.ts';
import { publishedCollection } from '../published-collection.ts';

/** The library of local AI projects. */
export const AiProjects: CollectionConfig = publishedCollection({
  slug: 'ai-projects',
  group: ADMIN_GROUPS.ai,
  description:
    'La bibliothèque des projets d’IA des collectivités : à quoi ils servent, avec quoi, sous quel contrôle. Ce qui n’est pas rempli ne paraît pas.',
  columns: ['title', 'authority', 'stage', 'lastCheckedOn', 'state'],
  sort: 'title',
  fields: [
    titleField(),
    {
      type: 'tabs',
      tabs: [
        {
          label: 'L’essentiel',
          fields: [
            {
              type: 'row',
              fields: [
                relationField('authority', 'Collectivité', 'organizations', { required: true, width: '50%' }),
                lineField('service', 'Service qui l’utilise', { admin: { width: '50%' } }),
              ],
            },
            paragraphField('purpose', 'À quoi il sert', {
              required: true,
              admin: { description: 'Pour qui, et ce qui change pour eux.' },
            }),
            {
              name: 'domains',
              label: 'Domaines',
              type: 'select',
              hasMany: true,
              options: optionsOf(AI_PROJECT_DOMAIN_LABELS),
              admin: {
                ...CHOICES,
                description: 'Un ou deux : ils servent à filtrer la bibliothèque et à comparer les projets.',
              },
            },
            {
              type: 'row',
              fields: [
                {
                  name: 'stage',
                  label: 'Étape',
                  type: 'select',
                  required: true,
                  defaultValue: 'study',
                  options: optionsOf(AI_PROJECT_STAGE_LABELS),
                  admin: { width: '30%' },
                },
                partialDateField('startedOn', 'Depuis', { admin: { width: '30%' } }),
                {
                  name: 'kinds',
                  label: 'Nature de l’IA',
                  type: 'select',
                  hasMany: true,
                  options: optionsOf(AI_PROJECT_KIND_LABELS),
                  admin: { ...CHOICES, width: '40%' },
                },
              ],
            },
            richTextField('body', 'Texte'),
          ],
        },
        {
          label: 'Données et décisions',
          fields: [
            paragraphField('dataUsed', 'Données utilisées', {
              admin: { description: 'Ce sur quoi il apprend ou travaille, et sur combien de temps.' },
            }),
            paragraphField('dataSource', 'Provenance des données', {
              admin: { description: 'Qui les fournit, et comment.' },
            }),
            {
              name: 'hasPersonalData',
              label: 'Données personnelles',
              type: 'select',
              required: true,
              defaultValue: 'unknown',
              options: optionsOf(YES_NO_UNKNOWN_LABELS),
            },
            {
              name: 'automation',
              label: 'Degré d’automatisation',
              type: 'select',
              required: true,
              defaultValue: 'recommendation',
              options: optionsOf(AUTOMATION_DEGREE_LABELS),
            },
            paragraphField('decisions', 'Décisions concernées', {
              admin: { description: 'À quoi il prend part, et à quel moment.' },
            }),
            paragraphField('legalBasis', 'Base légale', {
              admin: { description: 'Texte ou délibération qui l’autorise.' },
            }),
            paragraphField('humanOversight', 'Contrôle humain', {
              admin: { description: 'Qui vérifie, et comment on peut décider autrement.' },
            }),
          ],
        },
        {
          label: 'Moyens et bilan',
          fields: [
            {
              type: 'row',
              fields: [
                lineField('supplier', 'Fournisseur', { admin: { width: '50%' } }),
                lineField('licence', 'Licence', { admin: { width: '50%' } }),
              ],
            },
            webUrlField('sourceCodeUrl', 'Code source'),
            paragraphField('cost', 'Coût', {
              admin: { description: 'Achat, fonctionnement, temps passé : même approché.' },
            }),
            paragraphField('energy', 'Énergie, eau et matériel', {
              admin: { description: 'Ce que l’on sait, et comment on l’a mesuré.' },
            }),
            paragraphField('evaluation', 'Évaluation', {
              admin: { description: 'Qui l’a évalué, comment, et ce qui en est sorti, échecs compris.' },
            }),
          ],
        },
        {
          label: 'Contact et suites',
          fields: [
            contactField(),
            dayField('lastCheckedOn', 'Fiche vérifiée le', {
              hooks: NOT_COPIED,
              index: true,
              admin: { description: 'Le jour où la collectivité a confirmé ces informations.' },
            }),
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
