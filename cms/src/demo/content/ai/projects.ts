import { storedDay, type DemoAiProject, type DemoDocument } from '../../demo-document.ts';
import { ref, relation } from '../../references.ts';
import { paragraphs } from '../../rich-text-builder.ts';

const signalements: DemoAiProject = {
  slug: 'trier-les-signalements-de-voirie',
  title: 'Trier les signalements de voirie avant l’envoi aux équipes',
  summary: 'Une proposition de tri, relue par une agente avant chaque envoi.',
  authority: ref('organizations:val-sur-exemple'),
  service: 'Voirie et espaces verts',
  purpose: 'Envoyer chaque signalement d’habitant à la bonne équipe dès le premier jour, nids-de-poule et lampadaires.',
  domains: ['streets', 'residents'],
  stage: 'experiment',
  startedOn: '2025-02',
  kinds: ['classification', 'language'],
  dataUsed: 'Le texte des signalements et leur lieu, sans le nom de la personne.',
  dataSource: 'Le formulaire du site de la commune.',
  hasPersonalData: 'no',
  automation: 'recommendation',
  decisions: 'L’équipe qui reçoit le signalement. La date de l’intervention reste fixée par le chef d’équipe.',
  legalBasis: 'Délibération du conseil municipal.',
  humanOversight: 'Une agente relit chaque proposition et peut en choisir une autre.',
  supplier: 'Aucun : le système a été mis au point en régie.',
  licence: 'EUPL 1.2',
  cost: 'Vingt jours de travail d’une agente.',
  energy: 'Le modèle tient sur le serveur de la mairie, sans matériel nouveau.',
  evaluation: 'Huit propositions sur dix sont gardées telles quelles. Les autres servent à corriger les règles.',
  body: paragraphs(
    'Les signalements arrivaient dans une seule boîte, ouverte deux fois par jour. Le système lit le texte, propose une équipe et dit pourquoi ; personne ne reçoit rien sans relecture.',
  ),
  contact: { name: 'Service voirie', email: 'voirie@val-sur-exemple.example' },
  lastCheckedOn: storedDay('2025-09-15'),
  related: [relation('concertations:ce-que-l-on-confie-aux-machines')],
  themes: ['relation-aux-usagers', 'intelligence-artificielle'],
  isExample: true,
};

const fuites: DemoAiProject = {
  slug: 'reperer-les-fuites-du-reseau-d-eau',
  title: 'Repérer les fuites du réseau d’eau la nuit',
  authority: ref('organizations:les-trois-fictions'),
  service: 'Régie des eaux',
  purpose: 'Trouver plus tôt les fuites, quand personne ne tire d’eau, pour en perdre moins.',
  domains: ['water-energy'],
  stage: 'in-use',
  startedOn: '2023',
  kinds: ['prediction'],
  dataUsed: 'Les débits de quarante compteurs de secteur, toutes les dix minutes.',
  dataSource: 'Les capteurs de la régie.',
  hasPersonalData: 'no',
  automation: 'information',
  humanOversight: 'Le fontainier d’astreinte décide s’il se déplace.',
  supplier: 'Une entreprise imaginaire, par un marché de quatre ans.',
  evaluation: 'Comparé pendant un an à la ronde habituelle, secteur par secteur.',
  body: paragraphs(
    'Chaque nuit, le système compare le débit attendu au débit mesuré et signale les écarts qui durent. Il ne coupe rien et n’ouvre aucune vanne.',
  ),
  contact: { name: 'Régie des eaux', email: 'eaux@trois-fictions.example' },
  lastCheckedOn: storedDay('2025-06-02'),
  themes: ['data', 'numerique-responsable', 'intelligence-artificielle'],
  isExample: true,
};

const demarches: DemoAiProject = {
  slug: 'aider-les-agents-d-accueil-a-repondre',
  title: 'Aider les agents d’accueil à répondre sur les démarches',
  authority: ref('organizations:exempleville-metropole'),
  purpose: 'Retrouver la bonne page de procédure pendant que l’habitant est au guichet.',
  domains: ['residents', 'administration'],
  stage: 'study',
  kinds: ['language', 'generative'],
  hasPersonalData: 'unknown',
  automation: 'information',
  body: paragraphs('Le besoin est décrit, rien n’est choisi : cette fiche montre ce que l’on sait au premier jour.'),
  themes: ['relation-aux-usagers', 'transformation-des-metiers', 'intelligence-artificielle'],
  isExample: true,
};

const velos: DemoAiProject = {
  slug: 'compter-les-velos-par-l-image',
  title: 'Compter les vélos par l’image',
  summary: 'Abandonné : un compteur au sol fait aussi bien, sans caméra.',
  authority: ref('organizations:exempleville-metropole'),
  service: 'Mobilités',
  purpose: 'Savoir combien de vélos passent à chaque carrefour, pour décider où élargir les pistes.',
  domains: ['streets'],
  stage: 'given-up',
  startedOn: '2024-04',
  kinds: ['computer-vision'],
  dataUsed: 'Les images de six carrefours, effacées après comptage.',
  dataSource: 'Des caméras posées pour l’essai.',
  hasPersonalData: 'yes',
  automation: 'information',
  decisions: 'L’ordre des travaux sur les pistes cyclables.',
  humanOversight: 'Deux comptages à la main par carrefour.',
  cost: 'Le prix de six caméras, revendues.',
  evaluation:
    'Les habitants consultés ont demandé un moyen qui ne filme personne. Un compteur au sol a donné les mêmes chiffres.',
  body: paragraphs(
    'Ce qui ne marche pas se documente aussi. L’essai a duré trois mois ; il a appris à poser la question du moyen avant celle de l’outil.',
  ),
  contact: { name: 'Direction des mobilités', email: 'mobilites@exempleville.example' },
  lastCheckedOn: storedDay('2025-01-20'),
  themes: ['data', 'participation-citoyenne', 'intelligence-artificielle'],
  isExample: true,
};

/** Invented projects of invented authorities: no real one is described in the association's documents. */
export const aiProjects: readonly DemoDocument[] = [signalements, fuites, demarches, velos].map((data) => ({
  collection: 'ai-projects',
  data,
}));
