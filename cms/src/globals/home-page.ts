import { relatedField } from '../fields/relation-fields.ts';
import { lineField, paragraphField } from '../fields/text-fields.ts';
import { publishedGlobal } from './published-global.ts';

/** Texts of the home page; its lists follow from what is published. */
export const HomePage = publishedGlobal({
  slug: 'home-page',
  description: 'Textes de la page d’accueil. Les listes se font toutes seules.',
  fields: [
    lineField('title', 'Titre', { required: true, defaultValue: 'Le numérique des territoires, ligne par ligne' }),
    paragraphField('introduction', 'Introduction', {
      required: true,
      defaultValue: 'Les collectivités du réseau adoptent des textes communs et se retrouvent toute l’année.',
    }),
    lineField('featuredTitle', 'Titre des textes mis en avant', {
      required: true,
      defaultValue: 'Des textes pour comprendre',
    }),
    paragraphField('featuredIntroduction', 'Introduction des textes mis en avant'),
    relatedField('featured', 'Textes mis en avant', 'Dans cet ordre. Seuls ceux qui sont publiés paraissent.'),
  ],
});
