import { slugify } from 'content-models';
import type { DemoAiResource, DemoDocument } from '../../demo-document.ts';
import { relation } from '../../references.ts';

/**
 * Cards of the toolkit as the association's documents give them. Those whose producer they do not say are drafts, to be
 * completed; those whose link they do not say are published without one.
 */
export const aiResources: readonly DemoDocument[] = [
  card({
    title: 'Catalogue d’outils – modalités d’information et de participation du public',
    producer: 'Commission nationale du débat public',
    kind: 'catalogue',
    summary: 'Les façons d’informer et de faire participer, pour choisir celle qui convient à la question posée.',
    themes: ['participation-citoyenne'],
  }),
  card({
    title: 'Café de l’IA',
    producer: 'Conseil national du numérique',
    url: 'https://cafe-ia.fr',
    kind: 'workshop',
    summary: 'Une rencontre pour parler de l’IA autour d’une table.',
    themes: ['intelligence-artificielle', 'participation-citoyenne'],
  }),
  card({
    title: 'La bataille de l’IA',
    producer: 'Latitudes et Data For Good',
    kind: 'game',
    summary: 'Un jeu de cartes sur les enjeux sociaux et environnementaux de l’IA.',
    themes: ['intelligence-artificielle', 'numerique-responsable'],
  }),
  card({
    title: 'Jouer à débattre l’IA',
    producer: 'L’Arbre des Connaissances et Inria',
    kind: 'kit',
    audiences: ['youth', 'teachers'],
    summary: 'Un kit de débat pour les adolescents et les écoles.',
    themes: ['intelligence-artificielle'],
  }),
  card({
    title: 'ChatGPT partout',
    producer: 'Louis Derrac',
    kind: 'talk',
    summary: 'Une conférence sur l’IA générative.',
    toComplete: 'le titre est coupé dans le document d’origine.',
    themes: ['intelligence-artificielle'],
  }),
  card({
    title: 'Comment fonctionnent les algorithmes',
    kind: 'mooc',
    summary: 'Un cours en ligne sur le fonctionnement des algorithmes.',
    toComplete: 'le titre exact n’est pas dans le document d’origine.',
    themes: ['intelligence-artificielle'],
  }),
  card({
    title: 'Elements of AI',
    kind: 'mooc',
    cost: 'free',
    summary: 'Un cours en ligne gratuit, qui vaut un crédit.',
    themes: ['intelligence-artificielle'],
  }),
  card({
    title: 'Objectif IA : initiez-vous à l’intelligence artificielle',
    kind: 'mooc',
    summary: 'Un cours en ligne pour commencer.',
    themes: ['intelligence-artificielle'],
  }),
  card({
    title: 'Mikrodystopies',
    producer: 'Café IA',
    kind: 'workshop',
    summary: 'Des ateliers d’écriture.',
    themes: ['intelligence-artificielle'],
  }),
  card({
    title: 'Ressources pédagogiques IA',
    producer: 'DRANE',
    kind: 'website',
    audiences: ['teachers'],
    summary: 'De la matière pour enseigner.',
    themes: ['intelligence-artificielle'],
  }),
  card({
    title: 'Et si la machine décidait ? Une soirée entre voisins',
    producer: 'Les Voisins imaginaires',
    kind: 'kit',
    audiences: ['everyone', 'facilitators'],
    duration: 'half-day',
    cost: 'free',
    licence: 'CC BY-SA 4.0',
    summary: 'Une fiche complète, pour montrer ce qu’elle peut dire : le kit n’existe pas.',
    themes: ['participation-citoyenne', 'intelligence-artificielle'],
    users: [relation('concertations:ce-que-l-on-confie-aux-machines'), relation('organizations:les-trois-fictions')],
    isExample: true,
  }),
];

function card(data: Omit<DemoAiResource, 'slug'>): DemoDocument {
  return {
    collection: 'ai-resources',
    data: { slug: slugify(data.title), isWithoutLink: data.url === undefined, ...data },
    isDraft: data.producer === undefined,
  };
}
