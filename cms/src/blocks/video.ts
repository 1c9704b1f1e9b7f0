import type { Block } from 'payload';
import { numberField } from '../fields/number-fields.ts';
import { lineField, paragraphField, webUrlField } from '../fields/text-fields.ts';

/** A link to a video; nothing of it is loaded on our page. */
export const videoBlock: Block = {
  slug: 'video',
  interfaceName: 'VideoBlock',
  admin: { disableBlockName: true },
  labels: { singular: 'Vidéo', plural: 'Vidéos' },
  fields: [
    lineField('title', 'Titre', { required: true }),
    webUrlField('url', 'Adresse de la vidéo', {
      required: true,
      admin: { description: 'La page où la vidéo se regarde. Rien n’est chargé tant que le visiteur n’a pas cliqué.' },
    }),
    numberField('durationSeconds', 'Durée en secondes', {
      min: 1,
      admin: { description: 'Par exemple 754 pour 12 min 34 s.' },
    }),
    paragraphField('description', 'Description', {
      admin: { description: 'Ce que la vidéo montre et dit, pour qui ne peut pas la regarder.' },
    }),
  ],
};
