import type { DemoDocument } from '../demo-document.ts';
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
];
