import type { ArrayField } from 'payload';
import { aiSpace, source, targetOf } from 'content-models';
import { ADMIN_GROUPS } from '../admin-groups.ts';
import { relatedOneField, relationField, relationsField } from '../fields/relation-fields.ts';
import { settingTextField } from '../fields/rich-text.ts';
import { lineField, paragraphField, webUrlField } from '../fields/text-fields.ts';
import { publishedGlobal } from './published-global.ts';
import { TITLED_ROWS } from '../fields/titled-rows.ts';

/** Where a statement comes from. */
const sourcesField: ArrayField = {
  name: 'sources',
  label: 'Sources',
  labels: { singular: 'Source', plural: 'Sources' },
  type: 'array',
  admin: TITLED_ROWS,
  fields: [
    lineField('label', 'Qui l’a dit, où et quand', {
      required: true,
      admin: { placeholder: 'Convention citoyenne, Rennes, mars 2024' },
    }),
    webUrlField('url', 'Lien', { admin: { description: 'La page où on peut le lire, si elle existe.' } }),
    relationField('concertation', 'Concertation', targetOf(source.shape.concertation), {
      description:
        'Si cela a été dit dans une concertation documentée ici : sans lien, c’est à elle que mène la source.',
    }),
  ],
};

/** The space of the AI concertations. */
export const AiSpace = publishedGlobal({
  slug: 'ai-space',
  group: ADMIN_GROUPS.ai,
  description: 'Comment les concertations fonctionnent, qui s’engage, ce qu’on en apprend.',
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Le principe',
          fields: [
            lineField('title', 'Titre', { required: true, defaultValue: 'Parler de l’IA avant de la déployer' }),
            paragraphField('introduction', 'Introduction', {
              required: true,
              defaultValue: 'Chaque territoire volontaire organise sa concertation sur l’intelligence artificielle.',
            }),
            {
              name: 'steps',
              label: 'Étapes',
              labels: { singular: 'Étape', plural: 'Étapes' },
              type: 'array',
              maxRows: 3,
              admin: {
                ...TITLED_ROWS,
                description:
                  'Les trois entrées, en haut de la page, dans cet ordre : s’informer (boîte à outils), s’engager (appel et charte), documenter (bibliothèque et concertations). Le site y met les liens.',
              },
              fields: [
                lineField('title', 'Titre', { required: true, admin: { description: 'Un verbe, en un mot ou deux.' } }),
                paragraphField('text', 'Texte', { required: true }),
              ],
            },
            relatedOneField('charter', 'Charte', 'La page qui donne la charte : bouton « Lire la charte ».'),
            relatedOneField(
              'call',
              'Appel aux collectivités',
              'La page ou le communiqué de l’appel, où l’on trouve aussi son PDF : bouton « Engager mon territoire ».',
            ),
            relationsField('engaged', 'Territoires engagés', targetOf(aiSpace.shape.engaged), {
              description: 'Dans l’ordre de la liste publique. Un territoire absent se crée dans « Organisations ».',
            }),
          ],
        },
        {
          label: 'Enseignements',
          fields: [
            {
              name: 'teachings',
              label: 'Enseignements',
              labels: { singular: 'Enseignement', plural: 'Enseignements' },
              type: 'array',
              admin: {
                ...TITLED_ROWS,
                description: 'Chacun a sa propre adresse, qui reste la même quand on change ses mots ou l’ordre.',
              },
              fields: [
                lineField('title', 'En une phrase', { required: true }),
                settingTextField('text', 'Texte'),
                sourcesField,
              ],
            },
          ],
        },
        {
          label: 'Craintes, risques, leviers',
          fields: [
            statementsField('fears', 'Craintes', 'Crainte'),
            statementsField('risks', 'Risques', 'Risque'),
            statementsField('opportunities', 'Opportunités', 'Opportunité'),
            statementsField('levers', 'Leviers', 'Levier'),
          ],
        },
      ],
    },
  ],
});

function statementsField(name: string, plural: string, singular: string): ArrayField {
  return {
    name,
    label: plural,
    labels: { singular, plural },
    type: 'array',
    admin: {
      ...TITLED_ROWS,
      description: 'Chaque énoncé a sa propre adresse : on peut le citer. Dites d’où il vient.',
    },
    fields: [
      lineField('text', 'En une phrase', { required: true }),
      paragraphField('detail', 'En détail', { admin: { description: 'Facultatif : une ou deux phrases.' } }),
      sourcesField,
    ],
  };
}
