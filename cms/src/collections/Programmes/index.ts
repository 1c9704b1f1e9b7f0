import type { CollectionConfig } from 'payload';
import { ADMIN_GROUPS } from '../../admin-groups.ts';
import { lastUpdateField, seoField, sidebarFields, summaryField, titleField } from '../../fields/common-fields.ts';
import { NOT_COPIED } from '../../fields/not-copied.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { networkYearField } from '../../fields/number-fields.ts';
import { slugFromYear } from './slug-from-year.ts';
import { publishedCollection } from '../published-collection.ts';
import { tracksField } from './tracks.ts';

/** Territoir’Prod, year by year. */
export const Programmes: CollectionConfig = publishedCollection({
  slug: 'programmes',
  group: ADMIN_GROUPS.agenda,
  description: 'Les thèmes de travail d’une année, leurs territoires hôtes et leurs séances.',
  columns: ['title', 'year', 'state'],
  sort: '-year',
  beforeSlug: [slugFromYear],
  fields: [
    titleField('Titre', 'Par exemple « Territoir’Prod 2025 ».'),
    networkYearField(
      'Année',
      { description: 'Une fiche par année : l’adresse de la page est l’année.' },
      { hooks: NOT_COPIED },
    ),
    summaryField(),
    richTextField('presentation', 'Présentation'),
    tracksField,
    lastUpdateField(),
    seoField(),
    ...sidebarFields(),
  ],
});
