import type { CollectionConfig } from 'payload';
import { ADMIN_GROUPS } from '../../admin-groups.ts';
import { lastUpdateField, seoField, sidebarFields, summaryField, titleField } from '../../fields/common-fields.ts';
import { dayField } from '../../fields/date-fields.ts';
import { NOT_COPIED } from '../../fields/not-copied.ts';
import { relatedField, relationField, relationsField } from '../../fields/relation-fields.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { publishedCollection } from '../published-collection.ts';
import { itemsField } from './items.ts';

/** What journalists need on a subject or an event. */
export const PressKits: CollectionConfig = publishedCollection({
  slug: 'press-kits',
  group: ADMIN_GROUPS.press,
  description: 'Présentation, images et fichiers prêts à l’emploi pour les journalistes.',
  columns: ['title', 'date', 'event', 'state'],
  sort: '-date',
  fields: [
    titleField(),
    {
      type: 'row',
      fields: [
        dayField('date', 'Date', { required: true, index: true, admin: { width: '40%' }, hooks: NOT_COPIED }),
        relationField('event', 'Événement', 'events', { width: '60%' }),
      ],
    },
    summaryField(),
    richTextField('presentation', 'Présentation'),
    itemsField,
    relationsField('contacts', 'Contacts presse', 'press-contacts', {
      description: 'Laissez vide pour les contacts habituels de l’espace presse.',
    }),
    relatedField('related', 'Correspondances', 'À lire aussi, dans cet ordre.'),
    lastUpdateField(),
    seoField(),
    ...sidebarFields(),
  ],
});
