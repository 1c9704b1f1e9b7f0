import type { ArrayField } from 'payload';
import { TRANSLATION_LANGUAGE_LABELS, TRANSLATION_LANGUAGES } from 'content-models';
import { NO_ROWS_COPIED } from '../../fields/not-copied.ts';
import { optionsOf } from '../../fields/options.ts';
import { relationField } from '../../fields/relation-fields.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { lineField, paragraphField } from '../../fields/text-fields.ts';
import { TITLED_ROWS } from '../../fields/titled-rows.ts';

/** The release in other languages. They go with it: its hour, its withdrawal, its contacts. */
export const translationsField: ArrayField = {
  name: 'translations',
  label: 'Traductions',
  labels: { singular: 'Traduction', plural: 'Traductions' },
  type: 'array',
  maxRows: TRANSLATION_LANGUAGES.length,
  admin: {
    ...TITLED_ROWS,
    description:
      'Le même communiqué dans une autre langue, à l’adresse /presse/communiques/…/en/. Il paraît à la même heure, entre dans le PDF et le ZIP, et part avec lui s’il est retiré.',
  },
  fields: [
    {
      name: 'language',
      label: 'Langue',
      type: 'select',
      required: true,
      defaultValue: 'en',
      options: optionsOf(TRANSLATION_LANGUAGE_LABELS),
    },
    lineField('title', 'Titre', { required: true }),
    paragraphField('lead', 'Chapô', { required: true, admin: { rows: 4 } }),
    richTextField('body', 'Texte'),
    {
      name: 'quotes',
      label: 'Citations',
      labels: { singular: 'Citation', plural: 'Citations' },
      hooks: NO_ROWS_COPIED,
      type: 'array',
      admin: { ...TITLED_ROWS, description: 'Telles que la personne veut être citée dans cette langue.' },
      fields: [
        relationField('person', 'Personne', 'people', { required: true }),
        paragraphField('text', 'Citation', { required: true, admin: { description: 'Sans guillemets.' } }),
      ],
    },
  ],
};
