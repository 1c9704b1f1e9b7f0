import type {
  AI_PROJECT_DOMAINS,
  AI_PROJECT_KINDS,
  AI_PROJECT_STAGES,
  AUTOMATION_DEGREES,
} from '../types/ai-project.ts';
import type {
  AI_RESOURCE_AUDIENCES,
  AI_RESOURCE_COSTS,
  AI_RESOURCE_DURATIONS,
  AI_RESOURCE_KINDS,
  LINK_STATES,
} from '../types/ai-resource.ts';
import type { CONCERTATION_FORMATS, CONCERTATION_PUBLICS } from '../types/concertation.ts';
import type { LabelsOf } from './labels-of.ts';

export const AI_RESOURCE_KIND_LABELS = {
  game: 'Jeu',
  mooc: 'MOOC',
  workshop: 'Atelier',
  kit: 'Kit',
  catalogue: 'Catalogue',
  talk: 'Conférence',
  guide: 'Guide',
  video: 'Vidéo',
  website: 'Site',
} as const satisfies LabelsOf<typeof AI_RESOURCE_KINDS>;

export const AI_RESOURCE_AUDIENCE_LABELS = {
  everyone: 'Tout public',
  youth: 'Jeunes',
  teachers: 'Enseignants',
  agents: 'Agents',
  representatives: 'Élus',
  facilitators: 'Animateurs et médiateurs',
} as const satisfies LabelsOf<typeof AI_RESOURCE_AUDIENCES>;

export const AI_RESOURCE_DURATION_LABELS = {
  'under-an-hour': 'Moins d’une heure',
  'half-day': 'Une demi-journée',
  day: 'Une journée',
  'several-days': 'Plusieurs jours',
  'at-will': 'À son rythme',
} as const satisfies LabelsOf<typeof AI_RESOURCE_DURATIONS>;

export const AI_RESOURCE_COST_LABELS = {
  free: 'Gratuit',
  paid: 'Payant',
  'on-request': 'Sur demande',
} as const satisfies LabelsOf<typeof AI_RESOURCE_COSTS>;

export const LINK_STATE_LABELS = {
  alive: 'Répond',
  moved: 'A changé d’adresse',
  dead: 'Ne répond plus',
  unreachable: 'N’a pas pu être vérifié',
} as const satisfies LabelsOf<typeof LINK_STATES>;

export const CONCERTATION_PUBLIC_LABELS = {
  citizens: 'Habitants',
  youth: 'Jeunes',
  agents: 'Agents',
  representatives: 'Élus',
  associations: 'Associations',
  companies: 'Entreprises',
  researchers: 'Chercheurs',
} as const satisfies LabelsOf<typeof CONCERTATION_PUBLICS>;

export const CONCERTATION_FORMAT_LABELS = {
  convention: 'Convention citoyenne',
  workshop: 'Ateliers',
  'public-meeting': 'Réunions publiques',
  'ai-cafe': 'Cafés de l’IA',
  survey: 'Enquête',
  online: 'Consultation en ligne',
  training: 'Formation',
} as const satisfies LabelsOf<typeof CONCERTATION_FORMATS>;

export const AI_PROJECT_STAGE_LABELS = {
  study: 'À l’étude',
  experiment: 'Expérimenté',
  'in-use': 'En service',
  ended: 'Arrêté',
  'given-up': 'Abandonné',
} as const satisfies LabelsOf<typeof AI_PROJECT_STAGES>;

export const AI_PROJECT_KIND_LABELS = {
  prediction: 'Prévision',
  classification: 'Classement',
  'computer-vision': 'Analyse d’images',
  language: 'Traitement du langage',
  generative: 'IA générative',
  speech: 'Voix',
  optimisation: 'Optimisation',
  rules: 'Règles',
} as const satisfies LabelsOf<typeof AI_PROJECT_KINDS>;

export const AI_PROJECT_DOMAIN_LABELS = {
  residents: 'Accueil des habitants',
  streets: 'Voirie et mobilités',
  'water-energy': 'Eau, énergie, bâtiments',
  environment: 'Environnement et déchets',
  social: 'Action sociale et santé',
  'culture-education': 'Éducation et culture',
  planning: 'Urbanisme',
  administration: 'Travail des agents',
} as const satisfies LabelsOf<typeof AI_PROJECT_DOMAINS>;

export const AUTOMATION_DEGREE_LABELS = {
  information: 'Informe, sans rien proposer',
  recommendation: 'Propose, une personne décide',
  'supervised-decision': 'Décide, une personne contrôle',
  'automated-decision': 'Décide seul',
} as const satisfies LabelsOf<typeof AUTOMATION_DEGREES>;
