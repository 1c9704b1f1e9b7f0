import type { CollectionConfig } from 'payload';
import { ORGANIZATION_KIND_LABELS } from 'content-models';
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
import { registerFields } from '../../fields/register-fields.ts';
import { lineField, webUrlField } from '../../fields/text-fields.ts';
import { completeFromRegister } from '../../hooks/complete-from-register.ts';
import { registerEndpoint } from '../../register/register-endpoint.ts';
import { publishedCollection } from '../published-collection.ts';

/** Authorities, associations, companies… */
export const Organizations: CollectionConfig = publishedCollection({
  slug: 'organizations',
  group: ADMIN_GROUPS.network,
  description: 'Collectivités, associations, entreprises et autres organisations que le site nomme.',
  columns: ['title', 'shortName', 'kind', 'state'],
  sort: 'title',
  searched: ['title', 'shortName'],
  beforeSlug: [completeFromRegister],
  endpoints: [registerEndpoint],
  fields: [
    {
      name: 'kind',
      label: 'Nature',
      type: 'select',
      required: true,
      defaultValue: 'authority',
      options: optionsOf(ORGANIZATION_KIND_LABELS),
    },
    ...registerFields(),
    titleField('Nom'),
    lineField('shortName', 'Nom court', { index: true, admin: { placeholder: 'AMF' } }),
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
    lastUpdateField(),
    seoField(),
    ...sidebarFields({ hasPage: false, cover: coverField('Logo') }),
  ],
});
