import type { DemoDocument } from '../demo-document.ts';
import { ref } from '../references.ts';
import { paragraphs } from '../rich-text-builder.ts';

/** Invented people, marked as such: they speak in the invented sessions and replays. */
export const examplePeople: readonly DemoDocument[] = [
  {
    collection: 'people',
    data: {
      slug: 'camille-modele',
      title: 'Camille Modèle',
      firstName: 'Camille',
      lastName: 'Modèle',
      cover: ref('media:camille-modele'),
      themes: ['inclusion-numerique'],
      summary: 'Une personne inventée, pour montrer comment se lit la page d’un intervenant.',
      isExample: true,
      mandates: [
        { role: 'dessinatrice de plans', organization: null, from: '2025', to: null },
        { role: 'apprentie dessinatrice de plans', organization: null, from: '2022', to: '2024' },
      ],
      biography: paragraphs(
        'Camille Modèle n’existe pas. Sa page montre ce que le site dit de quelqu’un : ses mandats datés, les séances de ses rendez-vous et ses replays, avec la fonction de ce jour-là. La première de ces séances se trouve au programme du [Forum de 2025](events:forum-2025-rennes).',
      ),
    },
  },
  speaker('alix-specimen', 'Alix', 'présidente'),
  speaker('sacha-specimen', 'Sacha', 'vice-président chargé des données'),
];

/** Somebody who speaks for an authority that does not exist. */
function speaker(slug: string, firstName: string, role: string): DemoDocument {
  const lastName = 'Spécimen';
  return {
    collection: 'people',
    data: {
      slug,
      title: `${firstName} ${lastName}`,
      firstName,
      lastName,
      summary: `Une personne inventée, que l’on cite avec la fonction de qui parle : ${firstName} ${lastName}.`,
      isExample: true,
      cover: ref(`media:${slug}`),
      themes: ['data'],
      mandates: [{ role, organization: ref('organizations:exempleville-metropole'), from: '2020', to: null }],
      biography: paragraphs(`${firstName} ${lastName} n’existe pas, Exempleville non plus.`),
    },
  };
}
