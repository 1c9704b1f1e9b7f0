import type { CollectionConfig } from 'payload';
import { capitalise, EVENT_KIND_LABELS, EVENT_STATUS_LABELS, TIME_ZONE_LABELS, TIME_ZONES } from 'content-models';
import { ADMIN_GROUPS } from '../../admin-groups.ts';
import { lastUpdateField, seoField, sidebarFields, summaryField, titleField } from '../../fields/common-fields.ts';
import { dayField, timeField } from '../../fields/date-fields.ts';
import { keyFiguresField } from '../../fields/key-figures.ts';
import { NO_ROWS_COPIED, NOT_COPIED } from '../../fields/not-copied.ts';
import { optionsOf } from '../../fields/options.ts';
import { endAfterStart, notBeforeDay } from '../../fields/order.ts';
import { picturesField, relatedField, relationField, relationsField } from '../../fields/relation-fields.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { lineField, webUrlField } from '../../fields/text-fields.ts';
import { assignSessionSlugs } from '../../hooks/assign-session-slugs.ts';
import { countCalendarChanges } from '../../hooks/count-calendar-changes.ts';
import { recordProgrammeChanges } from '../../hooks/record-programme-changes.ts';
import { fillTimeZone } from './fill-time-zone.ts';
import { publishedCollection } from '../published-collection.ts';
import { calendarField } from './calendar.ts';
import { moveProgramme } from './move-programme.ts';
import { programmeChangesField, programmeField } from './programme.ts';

/** Meetings of the network. */
export const Events: CollectionConfig = publishedCollection({
  slug: 'events',
  group: ADMIN_GROUPS.agenda,
  description: 'Forums, journées experts et autres rendez-vous. « À venir » et « passé » se déduisent des dates.',
  columns: ['title', 'kind', 'startsOn', 'city', 'state'],
  sort: '-startsOn',
  searched: ['title', 'city'],
  beforeSlug: [moveProgramme, fillTimeZone, assignSessionSlugs],
  beforeChange: [countCalendarChanges, recordProgrammeChanges],
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
                {
                  name: 'kind',
                  label: 'Nature',
                  type: 'select',
                  required: true,
                  defaultValue: 'forum',
                  options: optionsOf(EVENT_KIND_LABELS),
                  admin: { width: '50%' },
                },
                {
                  name: 'status',
                  label: 'État',
                  type: 'select',
                  // PostgreSQL would confuse its choices with those of Payload's own `_status`.
                  enumName: ({ tableName = '' }) => `enum_${tableName}_confirmation`,
                  required: true,
                  defaultValue: 'confirmed',
                  options: optionsOf(EVENT_STATUS_LABELS),
                  hooks: { beforeDuplicate: [() => 'confirmed'] },
                  admin: { width: '50%' },
                },
              ],
            },
            {
              type: 'row',
              fields: [
                dayField('startsOn', 'Premier jour', {
                  required: true,
                  index: true,
                  hooks: NOT_COPIED,
                  admin: { width: '25%' },
                }),
                dayField('endsOn', 'Dernier jour', {
                  required: true,
                  index: true,
                  hooks: NOT_COPIED,
                  admin: { width: '25%' },
                  validate: notBeforeDay(
                    ({ startsOn }) => startsOn,
                    (from) => `Le dernier jour précède le premier (${from}). Corrigez l’un ou l’autre.`,
                  ),
                }),
                timeField('startTime', 'Début', { admin: { width: '25%' } }),
                timeField('endTime', 'Fin', { admin: { width: '25%' }, validate: endAfterStart }),
              ],
            },
            {
              type: 'row',
              fields: [
                lineField('venue', 'Lieu', { admin: { width: '40%', placeholder: 'Palais du Pharo' } }),
                lineField('city', 'Ville', { index: true, admin: { width: '30%' } }),
                lineField('region', 'Région', { admin: { width: '30%' } }),
              ],
            },
            relationField('host', 'Territoire hôte', 'organizations', {
              description: 'La collectivité qui reçoit : sa page le dit.',
            }),
            {
              name: 'timeZone',
              label: 'Fuseau horaire',
              type: 'select',
              options: TIME_ZONES.map((value) => ({ value, label: capitalise(TIME_ZONE_LABELS[value]) })),
              admin: {
                description:
                  'Les heures saisies, séances comprises, sont celles du lieu. Laissez vide : le fuseau est celui de la ville, de la région ou du territoire hôte, d’après le registre officiel. Corrigez-le s’il ne convient pas.',
              },
            },
            webUrlField('registrationUrl', 'Lien d’inscription', { hooks: NOT_COPIED }),
            richTextField('presentation', 'Présentation'),
          ],
        },
        { label: 'Programme', fields: [programmeField, programmeChangesField] },
        {
          label: 'Partenaires et suites',
          fields: [
            relationsField('partners', 'Partenaires', 'organizations'),
            keyFiguresField('figures', 'Chiffres', { hooks: NO_ROWS_COPIED }),
            {
              ...picturesField(
                'gallery',
                'Galerie',
                'Images du rendez-vous, dans cet ordre. Chacune a sa légende, son crédit et sa licence dans sa fiche : qui la télécharge les lit.',
              ),
              hooks: NO_ROWS_COPIED,
            },
            relatedField('related', 'Correspondances', 'À lire aussi, dans cet ordre.'),
            lastUpdateField(),
          ],
        },
        { label: 'Résumé et référencement', fields: [summaryField(), seoField()] },
      ],
    },
    calendarField,
    ...sidebarFields(),
  ],
});
