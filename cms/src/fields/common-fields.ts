import type { Field, GroupField, SelectField, UploadField } from 'payload';
import { TEXT_LIMITS } from 'content-models';
import { isEditor } from '../access/is-editor.ts';
import { appearanceField } from './appearance-field.ts';
import { dayField, momentField } from './date-fields.ts';
import { NOT_COPIED } from './not-copied.ts';
import { CHOICES, themeOptions } from './options.ts';
import { publicationPanelField } from './publication-panel.ts';
import { lineField, paragraphField, type SingleTextField } from './text-fields.ts';

/** Name of the document. */
export function titleField(label = 'Titre', description?: string): SingleTextField {
  return lineField('title', label, {
    required: true,
    index: true,
    ...(description === undefined ? {} : { admin: { description } }),
    hooks: { beforeDuplicate: [({ value }): unknown => (typeof value === 'string' ? `${value} (copie)` : value)] },
  });
}

/** One or two sentences for lists and shares. */
export function summaryField(
  description = 'Une ou deux phrases, pour les listes, la recherche et les partages.',
): Field {
  return paragraphField('summary', 'Résumé', { admin: { rows: 3, description } });
}

/** Picture shown with the document. */
export function coverField(label = 'Image de couverture', description?: string): UploadField {
  return {
    name: 'cover',
    label,
    type: 'upload',
    relationTo: 'media',
    admin: { position: 'sidebar', ...(description === undefined ? {} : { description }) },
  };
}

/** Themes of a document or of one of its parts. */
export function themesField(options: { inSidebar?: boolean; description?: string } = {}): SelectField {
  const { inSidebar = false, description } = options;
  return {
    name: 'themes',
    label: 'Thèmes',
    type: 'select',
    hasMany: true,
    options: themeOptions,
    admin: {
      ...CHOICES,
      isSortable: true,
      ...(inSidebar ? { position: 'sidebar' as const } : {}),
      ...(description === undefined ? {} : { description }),
    },
  };
}

/** Last part of the address. The hook `assignSlug` fills, checks and explains it. */
function slugField(): SingleTextField {
  return {
    name: 'slug',
    label: 'Adresse de la page',
    type: 'text',
    index: true,
    unique: true,
    maxLength: TEXT_LIMITS.slug,
    admin: {
      position: 'sidebar',
      description:
        'Faite à partir du titre ; laissez vide pour la refaire. Si vous la changez après publication, l’ancienne adresse mène à la nouvelle.',
    },
    hooks: NOT_COPIED,
  };
}

/** Publication panel, hour, address, picture, themes and dates, beside every published document. */
export function sidebarFields(options: { hasPage?: boolean; cover?: UploadField; extra?: Field[] } = {}): Field[] {
  const { hasPage = true, cover = coverField(), extra = [] } = options;
  return [
    publicationPanelField,
    appearanceField(),
    stateField,
    ...extra,
    hasPage ? slugField() : identifierField(),
    cover,
    themesField({ inSidebar: true }),
    momentField('publishedAt', 'Première publication', {
      index: true,
      // Only our own code dates a publication.
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.publishedAt) },
      hooks: NOT_COPIED,
    }),
    {
      name: 'isExample',
      label: 'Contenu d’exemple',
      type: 'checkbox',
      defaultValue: false,
      access: { create: isEditor, update: isEditor },
      admin: {
        position: 'sidebar',
        description: 'À cocher pour un contenu inventé : la page porte alors la mention « Exemple ».',
      },
    },
  ];
}

/** What changed last, for the reader. */
export function lastUpdateField(): GroupField {
  return {
    name: 'lastUpdate',
    label: 'Dernière mise à jour',
    type: 'group',
    admin: {
      description:
        'À remplir quand un changement compte pour le lecteur : la page dit alors ce qui a changé. Laissez vide pour une simple correction.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          dayField('date', 'Date', { admin: { width: '30%' }, hooks: NOT_COPIED }),
          lineField('note', 'Ce qui a changé', { admin: { width: '70%' }, hooks: NOT_COPIED }),
        ],
      },
    ],
  };
}

/** Title and description for search engines, where they differ from the document's. */
export function seoField(): GroupField {
  return {
    name: 'seo',
    label: 'Moteurs de recherche et partages',
    type: 'group',
    admin: { description: 'Laissez vide : le titre et le résumé servent.' },
    fields: [
      lineField('title', 'Titre', { admin: { description: 'Environ 60 caractères.' } }),
      paragraphField('description', 'Description', { admin: { rows: 3, description: 'Environ 150 caractères.' } }),
    ],
  };
}

function identifierField(): SingleTextField {
  return {
    ...slugField(),
    label: 'Identifiant',
    admin: { position: 'sidebar', description: 'Fait à partir du titre ; laissez vide pour le refaire.' },
  };
}

/** In the list: where a document stands, which its status alone does not say. */
const stateField: Field = {
  name: 'state',
  label: 'État',
  type: 'ui',
  admin: { components: { Cell: '/components/state-cell.tsx#StateCell' } },
};
