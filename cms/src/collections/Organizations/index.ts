import type { CollectionConfig } from 'payload';
import { organization, ORGANIZATION_KIND_LABELS, REGISTER_KIND_LABELS } from 'content-models';
import { ADMIN_GROUPS } from '../../admin-groups.ts';
import {
  coverField,
  lastUpdateField,
  seoField,
  sidebarFields,
  summaryField,
  titleField,
} from '../../fields/common-fields.ts';
import { optionsOf } from '../../fields/options.ts';
import { lineField, webUrlField } from '../../fields/text-fields.ts';
import { validateWith } from '../../fields/validate.ts';
import { publishedCollection } from '../published-collection.ts';

/** Authorities, associations, companies… */
export const Organizations: CollectionConfig = publishedCollection({
  slug: 'organizations',
  group: ADMIN_GROUPS.network,
  description: 'Collectivités, associations, entreprises et autres organisations que le site nomme.',
  columns: ['title', 'shortName', 'kind', '_status'],
  sort: 'title',
  searched: ['title', 'shortName'],
  fields: [
    titleField('Nom'),
    {
      type: 'row',
      fields: [
        lineField('shortName', 'Nom court', { index: true, admin: { width: '50%', placeholder: 'AMF' } }),
        {
          name: 'kind',
          label: 'Nature',
          type: 'select',
          required: true,
          defaultValue: 'authority',
          options: optionsOf(ORGANIZATION_KIND_LABELS),
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'isTerritory',
      label: 'Territoire du réseau',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      admin: { description: 'À cocher pour lui donner une page parmi les territoires.' },
    },
    webUrlField('website', 'Site'),
    summaryField(),
    {
      type: 'collapsible',
      label: 'Repères officiels',
      admin: { initCollapsed: false, description: 'Pour une collectivité.' },
      fields: [
        {
          name: 'registerKind',
          label: 'Échelon',
          type: 'select',
          options: optionsOf(REGISTER_KIND_LABELS),
        },
        {
          type: 'row',
          fields: [
            {
              ...lineField('siren', 'SIREN', { admin: { width: '50%', placeholder: '244400404' } }),
              validate: validateWith(organization.shape.siren, 'Un numéro SIREN a neuf chiffres, sans espace.'),
            },
            {
              ...lineField('inseeCode', 'Code Insee', { admin: { width: '50%', placeholder: '44109' } }),
              validate: validateWith(
                organization.shape.inseeCode,
                'Un code Insee s’écrit en chiffres (avec A ou B pour la Corse), sans espace.',
              ),
            },
          ],
        },
        {
          type: 'row',
          fields: [
            {
              ...lineField('regionCode', 'Code de la région', { admin: { width: '20%' } }),
              validate: validateWith(organization.shape.regionCode, 'Le code d’une région a deux chiffres.'),
            },
            lineField('region', 'Région', { admin: { width: '30%' } }),
            {
              ...lineField('departmentCode', 'Code du département', { admin: { width: '20%' } }),
              validate: validateWith(
                organization.shape.departmentCode,
                'Le code d’un département a deux ou trois chiffres, ou s’écrit 2A ou 2B.',
              ),
            },
            lineField('department', 'Département', { admin: { width: '30%' } }),
          ],
        },
        { name: 'population', label: 'Population', type: 'number', min: 0, admin: { step: 1 } },
      ],
    },
    lastUpdateField(),
    seoField(),
    ...sidebarFields({ hasPage: false, cover: coverField('Logo') }),
  ],
});
