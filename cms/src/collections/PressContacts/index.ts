import type { CollectionConfig } from 'payload';
import { pressContact, TEXT_LIMITS } from 'content-models';
import { ADMIN_GROUPS } from '../../admin-groups.ts';
import { lastUpdateField, seoField, sidebarFields, summaryField, titleField } from '../../fields/common-fields.ts';
import { relationField } from '../../fields/relation-fields.ts';
import { emailField, lineField } from '../../fields/text-fields.ts';
import { publishedCollection } from '../published-collection.ts';

/** Whom a journalist writes to or calls. */
export const PressContacts: CollectionConfig = publishedCollection({
  slug: 'press-contacts',
  group: ADMIN_GROUPS.press,
  description: 'À qui un journaliste écrit ou téléphone. Nommez une fonction, pas une personne.',
  columns: ['title', 'email', 'state', 'updatedAt'],
  sort: 'title',
  searched: ['title', 'email'],
  fields: [
    titleField('Fonction', 'Par exemple « Service presse ».'),
    relationField('organization', 'Organisation', 'organizations'),
    {
      type: 'row',
      fields: [
        emailField('email', 'Adresse électronique', { required: true, admin: { width: '50%' } }),
        lineField('phone', 'Téléphone', {
          admin: {
            width: '50%',
            description:
              'Comme en France : 01 99 00 12 34, 0262 99 12 34, poste 12. L’indicatif du pays est ajouté dans les liens et les fiches ; écrivez-le pour la Nouvelle-Calédonie, la Polynésie, Wallis-et-Futuna et l’étranger : +687 27 12 34.',
          },
        }),
      ],
    },
    {
      name: 'languages',
      label: 'Langues parlées',
      type: 'text',
      hasMany: true,
      defaultValue: ['fr'],
      admin: { description: 'Codes à deux lettres, le français d’abord : fr, en…' },
      validate: (value) =>
        pressContact.shape.languages.safeParse(value ?? []).success ||
        'Écrivez des codes de langue à deux lettres minuscules : fr, en, de…',
    },
    {
      name: 'subjects',
      label: 'Sujets',
      labels: { singular: 'Sujet', plural: 'Sujets' },
      type: 'array',
      admin: { description: 'Ce sur quoi interroger ce contact.' },
      fields: [lineField('subject', 'Sujet', { required: true })],
    },
    {
      name: 'regions',
      label: 'Régions',
      type: 'text',
      hasMany: true,
      maxLength: TEXT_LIMITS.line,
      admin: { description: 'Celles dont ce contact répond. Laissez vide pour toute la France.' },
    },
    lineField('hours', 'Horaires', { admin: { placeholder: 'Du lundi au vendredi, de 9 h à 18 h' } }),
    summaryField(),
    lastUpdateField(),
    seoField(),
    ...sidebarFields({ hasPage: false }),
  ],
});
