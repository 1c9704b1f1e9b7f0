import type { CALLOUT_TONES } from './shared/rich-text.ts';
import type { AI_PROJECT_KINDS, AI_PROJECT_STAGES, AUTOMATION_DEGREES } from './models/ai-project.ts';
import type {
  AI_RESOURCE_AUDIENCES,
  AI_RESOURCE_COSTS,
  AI_RESOURCE_DURATIONS,
  AI_RESOURCE_KINDS,
  LINK_STATES,
} from './models/ai-resource.ts';
import type { CONCERTATION_FORMATS, CONCERTATION_PUBLICS } from './models/concertation.ts';
import type { EVENT_KINDS, EVENT_STATUSES } from './models/event.ts';
import type { GlobalSlug } from './models/globals.ts';
import type { LABEL_AWARDS, LABEL_DOMAINS } from './models/label.ts';
import type { CHAPTER_KINDS, MANIFESTO_KINDS, SIGNATORY_ROLES } from './models/manifesto.ts';
import type { ORGANIZATION_KINDS, REGISTER_KINDS } from './models/organization.ts';
import type { MEASURED_TYPES } from './models/page-measure.ts';
import type { PressKitItem } from './models/press-kit.ts';
import type { ReplayVideo, SUBTITLE_KINDS } from './models/replay.ts';
import type { ContentCollection } from './shared/references.ts';

type LabelsOf<Keys extends readonly string[]> = Record<Keys[number], string>;

/** French names of the collections: for lists and menus (`plural`), within a sentence (`the`), and what agrees with them. */
export const COLLECTION_LABELS = {
  'press-releases': { singular: 'Communiqué', plural: 'Communiqués', the: 'le communiqué', isFeminine: false },
  'press-kits': {
    singular: 'Dossier de presse',
    plural: 'Dossiers de presse',
    the: 'le dossier de presse',
    isFeminine: false,
  },
  manifestos: {
    singular: 'Manifeste ou publication',
    plural: 'Manifestes et publications',
    the: 'le manifeste',
    isFeminine: false,
  },
  events: { singular: 'Événement', plural: 'Événements', the: 'l’événement', isFeminine: false },
  replays: { singular: 'Replay', plural: 'Replays', the: 'le replay', isFeminine: false },
  labels: { singular: 'Label', plural: 'Labels', the: 'le label', isFeminine: false },
  concertations: { singular: 'Concertation', plural: 'Concertations', the: 'la concertation', isFeminine: true },
  'ai-projects': { singular: 'Projet d’IA', plural: 'Projets d’IA', the: 'le projet d’IA', isFeminine: false },
  'ai-resources': {
    singular: 'Ressource de la boîte à outils',
    plural: 'Boîte à outils de l’IA',
    the: 'la ressource',
    isFeminine: true,
  },
  programmes: {
    singular: 'Année de Territoir’Prod',
    plural: 'Territoir’Prod',
    the: 'l’année de Territoir’Prod',
    isFeminine: true,
  },
  pages: { singular: 'Page', plural: 'Pages', the: 'la page', isFeminine: true },
  people: { singular: 'Personne', plural: 'Personnes', the: 'la personne', isFeminine: true },
  organizations: { singular: 'Organisation', plural: 'Organisations', the: 'l’organisation', isFeminine: true },
  'press-contacts': {
    singular: 'Contact presse',
    plural: 'Contacts presse',
    the: 'le contact presse',
    isFeminine: false,
  },
  media: { singular: 'Image', plural: 'Images', the: 'l’image', isFeminine: true },
  documents: { singular: 'Fichier', plural: 'Fichiers', the: 'le fichier', isFeminine: false },
} as const satisfies Record<ContentCollection, { singular: string; plural: string; the: string; isFeminine: boolean }>;

/** « n’a pas été mise en ligne », in agreement with the name of the collection. */
export function wasNotPutOnLine(collection: ContentCollection): string {
  return `n’a pas été ${COLLECTION_LABELS[collection].isFeminine ? 'mise' : 'mis'} en ligne`;
}

export const GLOBAL_LABELS = {
  'site-settings': 'Réglages du site',
  navigation: 'Navigation',
  'home-page': 'Page d’accueil',
  'press-room': 'Espace presse',
  'key-figures': 'Chiffres clés',
  'ai-space': 'Espace des concertations IA',
  commission: 'Commission numérique',
} as const satisfies Record<GlobalSlug, string>;

export const MANIFESTO_KIND_LABELS = {
  manifesto: 'Manifeste',
  contribution: 'Contribution',
  note: 'Note',
  study: 'Étude',
  guide: 'Guide',
  experiment: 'Expérimentation',
} as const satisfies LabelsOf<typeof MANIFESTO_KINDS>;

export const CHAPTER_KIND_LABELS = {
  ambition: 'Ambition',
  priority: 'Priorité',
  axis: 'Axe',
  part: 'Partie',
} as const satisfies LabelsOf<typeof CHAPTER_KINDS>;

export const SIGNATORY_ROLE_LABELS = {
  lead: 'Porteuse',
  support: 'Soutien',
} as const satisfies LabelsOf<typeof SIGNATORY_ROLES>;

export const EVENT_KIND_LABELS = {
  forum: 'Forum',
  'expert-day': 'Journée experts',
  territoirprod: 'Territoir’Prod',
  commission: 'Commission numérique',
  other: 'Autre rendez-vous',
} as const satisfies LabelsOf<typeof EVENT_KINDS>;

export const EVENT_STATUS_LABELS = {
  confirmed: 'Confirmé',
  postponed: 'Reporté',
  cancelled: 'Annulé',
} as const satisfies LabelsOf<typeof EVENT_STATUSES>;

export const ORGANIZATION_KIND_LABELS = {
  association: 'Association',
  authority: 'Collectivité',
  state: 'État',
  company: 'Entreprise',
  university: 'Université',
  other: 'Autre',
} as const satisfies LabelsOf<typeof ORGANIZATION_KINDS>;

export const REGISTER_KIND_LABELS = {
  commune: 'Commune',
  epci: 'Intercommunalité',
  departement: 'Département',
  region: 'Région',
} as const satisfies LabelsOf<typeof REGISTER_KINDS>;

export const REPLAY_VIDEO_KIND_LABELS = {
  file: 'Sur le site : un fichier',
  external: 'Sur un autre site',
} as const satisfies Record<ReplayVideo['kind'], string>;

export const PRESS_KIT_ITEM_KIND_LABELS = {
  picture: 'Image',
  file: 'Fichier',
} as const satisfies Record<PressKitItem['kind'], string>;

export const SUBTITLE_KIND_LABELS = {
  captions: 'Dans la langue parlée, sons compris',
  subtitles: 'Traduction',
} as const satisfies LabelsOf<typeof SUBTITLE_KINDS>;

export const LABEL_AWARD_LABELS = {
  'innovative-territory': 'Territoire Innovant',
  startup: 'Start-up interconnectée',
} as const satisfies LabelsOf<typeof LABEL_AWARDS>;

export const LABEL_DOMAIN_LABELS = {
  'innovation-citoyenne': 'Innovation citoyenne',
  'modernisation-du-service-public': 'Modernisation du service public',
  'territoires-inclusifs': 'Territoires inclusifs',
  'numerique-responsable': 'Numérique responsable',
  'territoire-intelligent-et-responsable': 'Territoire intelligent et responsable',
} as const satisfies LabelsOf<typeof LABEL_DOMAINS>;

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

export const AUTOMATION_DEGREE_LABELS = {
  information: 'Informe, sans rien proposer',
  recommendation: 'Propose, une personne décide',
  'supervised-decision': 'Décide, une personne contrôle',
  'automated-decision': 'Décide seul',
} as const satisfies LabelsOf<typeof AUTOMATION_DEGREES>;

export const CALLOUT_TONE_LABELS = {
  note: 'À noter',
  important: 'Important',
} as const satisfies LabelsOf<typeof CALLOUT_TONES>;

export const MEASURED_TYPE_LABELS = {
  home: 'Accueil',
  'press-release': 'Communiqué',
  manifesto: 'Manifeste',
  event: 'Événement',
  replay: 'Replay',
  page: 'Page',
  person: 'Personne',
  'press-kit': 'Dossier de presse',
  label: 'Label',
  programme: 'Année de Territoir’Prod',
  'press-room': 'Espace presse',
  'manifesto-list': 'Liste des manifestes',
  'event-list': 'Liste des événements',
  'ai-space': 'Concertations sur l’IA',
  'ai-project': 'Projet d’IA',
  toolkit: 'Boîte à outils',
  search: 'Recherche',
} as const satisfies LabelsOf<typeof MEASURED_TYPES>;
