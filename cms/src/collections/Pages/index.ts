import type { CollectionConfig } from 'payload';
import { ADMIN_GROUPS } from '../../admin-groups.ts';
import { lastUpdateField, seoField, sidebarFields, summaryField, titleField } from '../../fields/common-fields.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { publishedCollection } from '../published-collection.ts';

/** Editorial pages: about, expert days… */
export const Pages: CollectionConfig = publishedCollection({
  slug: 'pages',
  group: ADMIN_GROUPS.texts,
  description:
    'Les pages de présentation : à propos, journées experts… Les rubriques, les mentions légales et les données personnelles ont déjà leurs pages.',
  columns: ['title', 'slug', 'state', 'updatedAt'],
  sort: 'title',
  fields: [
    titleField(),
    {
      type: 'tabs',
      tabs: [
        { label: 'Texte', fields: [richTextField('body', 'Texte')] },
        { label: 'Résumé et référencement', fields: [summaryField(), lastUpdateField(), seoField()] },
      ],
    },
    ...sidebarFields(),
  ],
});
