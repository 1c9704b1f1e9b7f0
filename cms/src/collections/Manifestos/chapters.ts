import type { ArrayField, TextField } from 'payload';
import { CHAPTER_KIND_LABELS, TEXT_LIMITS } from 'content-models';
import { themesField } from '../../fields/common-fields.ts';
import { optionsOf } from '../../fields/options.ts';
import { relatedField } from '../../fields/relation-fields.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { lineField } from '../../fields/text-fields.ts';
import { TITLED_ROWS } from '../../fields/titled-rows.ts';
import { progressField } from './progress.ts';

const commitmentsField: ArrayField = {
  name: 'commitments',
  label: 'Engagements',
  labels: { singular: 'Engagement', plural: 'Engagements' },
  type: 'array',
  admin: {
    ...TITLED_ROWS,
    description: 'Numérotés d’après leur ordre. Chacun garde son adresse, même déplacé ou renommé.',
  },
  fields: [
    lineField('title', 'Titre', { required: true }),
    richTextField('body', 'Texte'),
    themesField(),
    relatedField('followUps', 'Ce qui a suivi', 'Communiqués, événements et autres textes, dans cet ordre.'),
    progressField,
    anchorField(),
  ],
};

/** Chapters of a manifesto with their commitments. The rows' ids are the commitments' stable ids. */
export const chaptersField: ArrayField = {
  name: 'chapters',
  label: 'Chapitres',
  labels: { singular: 'Chapitre', plural: 'Chapitres' },
  type: 'array',
  admin: {
    ...TITLED_ROWS,
    description: 'Numérotés d’après leur ordre. Glissez-les pour les déplacer.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          label: 'Nature',
          type: 'select',
          required: true,
          defaultValue: 'part',
          options: optionsOf(CHAPTER_KIND_LABELS),
          admin: { width: '25%' },
        },
        lineField('title', 'Titre', { required: true, admin: { width: '75%' } }),
      ],
    },
    richTextField('introduction', 'Introduction'),
    themesField(),
    commitmentsField,
    anchorField(),
  ],
};

/** Anchor and last part of an address; the hook `assignChapterSlugs` fills and checks it. */
function anchorField(): TextField {
  return {
    name: 'slug',
    label: 'Adresse',
    type: 'text',
    maxLength: TEXT_LIMITS.slug,
    admin: { description: 'Faite à partir du titre, puis gardée : elle est citée ailleurs.' },
  };
}
