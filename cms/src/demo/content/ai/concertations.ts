import { storedDay, type DemoConcertation, type DemoDocument } from '../../demo-document.ts';
import { ref } from '../../references.ts';
import { list, paragraph, paragraphs, richText } from '../../rich-text-builder.ts';

const machines: DemoConcertation = {
  slug: 'ce-que-l-on-confie-aux-machines',
  title: 'Val-sur-Exemple : ce que l’on confie aux machines',
  summary: 'Trois ateliers et une réunion publique pour décider où l’IA aide, et où elle n’a rien à faire.',
  authority: ref('organizations:val-sur-exemple'),
  startedOn: '2025-03',
  endedOn: '2025-06',
  publics: ['citizens', 'agents', 'representatives'],
  formats: ['workshop', 'public-meeting'],
  participants: 86,
  questions: [
    { question: 'Que voulez-vous toujours pouvoir demander à une personne ?' },
    { question: 'Qu’accepteriez-vous de confier à une machine, et à quelles conditions ?' },
    { question: 'Comment voulez-vous être prévenus ?' },
  ],
  presentation: paragraphs(
    'La commune a invité ceux qui utilisent ses services et ceux qui les rendent, d’abord séparément, puis ensemble. Chaque atelier partait d’un cas réel, le tri des signalements de voirie.',
  ),
  teachings: [
    {
      title: 'On accepte mieux ce que l’on a vu se tromper',
      text: paragraphs('Montrer les erreurs du système a rassuré plus que montrer ses réussites.'),
    },
    {
      title: 'Prévenir ne suffit pas : il faut pouvoir refuser',
      text: paragraphs('Les participants demandent un autre chemin, au même prix et dans le même délai.'),
    },
  ],
  followUp: richText(
    paragraph('Le conseil municipal a débattu des demandes en septembre 2025. Il a décidé :'),
    list(
      'une mention sur chaque courrier préparé avec une IA ;',
      'une personne joignable par téléphone pour toute décision ;',
      'une réunion par an pour dire ce qui a changé.',
    ),
  ),
  charterSignedOn: storedDay('2025-02-10'),
  themes: ['participation-citoyenne', 'intelligence-artificielle'],
  isExample: true,
};

const cafes: DemoConcertation = {
  slug: 'cafes-de-l-ia-dans-les-mediatheques',
  title: 'Trois-Fictions : des cafés de l’IA dans les médiathèques',
  summary: 'Un café par mois, dans neuf villages, jusqu’à ce que chacun ait eu le sien.',
  authority: ref('organizations:les-trois-fictions'),
  startedOn: '2025-09',
  endedOn: null,
  publics: ['citizens', 'youth', 'associations'],
  formats: ['ai-cafe'],
  participants: null,
  questions: [{ question: 'Où avez-vous rencontré une IA cette semaine, sans l’avoir cherchée ?' }],
  presentation: paragraphs(
    'Une table, du café, une bibliothécaire formée : l’intercommunalité est allée là où les gens passent déjà.',
  ),
  teachings: [],
  charterSignedOn: storedDay('2025-06-30'),
  themes: ['participation-citoyenne', 'inclusion-numerique', 'intelligence-artificielle'],
  isExample: true,
};

/** Invented concertations of invented territories. */
export const concertations: readonly DemoDocument[] = [machines, cafes].map((data) => ({
  collection: 'concertations',
  data,
}));
