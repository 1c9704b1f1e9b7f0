import type { CollectionConfig } from 'payload';
import { MANIFESTO_KIND_LABELS, SIGNATORY_ROLE_LABELS } from 'content-models';
import { ADMIN_GROUPS } from '../../admin-groups.ts';
import { lastUpdateField, seoField, sidebarFields, summaryField, titleField } from '../../fields/common-fields.ts';
import { dayField, partialDateField } from '../../fields/date-fields.ts';
import { NOT_COPIED } from '../../fields/not-copied.ts';
import { yearField } from '../../fields/number-fields.ts';
import { optionsOf } from '../../fields/options.ts';
import { filesField, relatedField, relationField } from '../../fields/relation-fields.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { lineField } from '../../fields/text-fields.ts';
import { assignChapterSlugs } from '../../hooks/assign-chapter-slugs.ts';
import { noteNextReview } from '../../hooks/note-next-review.ts';
import { USED_BY_MANY } from '../../fields/uses-fields.ts';
import { publishedCollection } from '../published-collection.ts';
import { chaptersField } from './chapters.ts';

/** The earliest of the days on which its commitments are to be looked at again: the list sorts and filters by it. */
const nextReviewField = dayField('nextReviewOn', 'Engagements à revoir le', {
  index: true,
  access: { create: () => false, update: () => false },
  admin: {
    position: 'sidebar',
    readOnly: true,
    condition: (data) => Boolean(data.nextReviewOn),
    description: 'La première des dates « À revoir le » de ses engagements.',
  },
});

const collection = publishedCollection({
  slug: 'manifestos',
  group: ADMIN_GROUPS.texts,
  description: 'Manifestes, contributions, notes et études. Chaque engagement a sa propre page, que l’on peut citer.',
  columns: ['title', 'kind', 'year', 'state', 'nextReviewOn', 'updatedAt'],
  sort: '-year',
  beforeSlug: [assignChapterSlugs],
  beforeChange: [noteNextReview],
  fields: [
    titleField(),
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Présentation',
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'kind',
                  label: 'Nature',
                  type: 'select',
                  required: true,
                  defaultValue: 'manifesto',
                  options: optionsOf(MANIFESTO_KIND_LABELS),
                  admin: { width: '50%' },
                },
                yearField('year', 'Année', {
                  required: true,
                  index: true,
                  min: 1900,
                  max: 2999,
                  admin: { width: '50%', description: 'Celle par laquelle on le désigne.' },
                }),
              ],
            },
            {
              type: 'row',
              fields: [
                partialDateField('adoptedOn', 'Adopté ou présenté le', {
                  admin: { width: '50%', description: 'Aussi précisément que connu.' },
                  hooks: NOT_COPIED,
                }),
                lineField('adoptedAt', 'Lieu', { admin: { width: '50%' } }),
              ],
            },
            relationField('event', 'Événement', 'events', { description: 'Celui où il a été adopté ou présenté.' }),
            {
              name: 'signatories',
              label: 'Signataires',
              labels: { singular: 'Signataire', plural: 'Signataires' },
              type: 'array',
              admin: { initCollapsed: true, description: 'Dans l’ordre d’affichage.' },
              fields: [
                relationField('organization', 'Organisation', 'organizations', { required: true }),
                {
                  name: 'role',
                  label: 'Rôle',
                  type: 'select',
                  required: true,
                  defaultValue: 'lead',
                  options: optionsOf(SIGNATORY_ROLE_LABELS),
                },
              ],
            },
            richTextField('introduction', 'Introduction'),
          ],
        },
        { label: 'Chapitres et engagements', fields: [chaptersField] },
        {
          label: 'Fichiers et suites',
          fields: [
            filesField('files', 'Fichiers', 'La version PDF, par exemple.'),
            relatedField('followUps', 'Ce qui a suivi', 'Communiqués, événements et autres textes, dans cet ordre.'),
            lastUpdateField(),
          ],
        },
        { label: 'Résumé et référencement', fields: [summaryField(), seoField()] },
      ],
    },
    ...sidebarFields({ extra: [nextReviewField] }),
  ],
});

/** Positions of the network: manifestos, notes, studies… Over their list stand the commitments to look at again. */
export const Manifestos: CollectionConfig = {
  ...collection,
  admin: {
    ...collection.admin,
    components: { beforeListTable: ['/components/due-reviews.tsx#DueReviews', USED_BY_MANY] },
  },
};
