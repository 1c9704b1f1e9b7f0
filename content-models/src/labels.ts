import type { CALLOUT_TONES } from './shared/rich-text.ts';
import type { EVENT_KINDS, EVENT_STATUSES } from './models/event.ts';
import type { GlobalSlug } from './models/globals.ts';
import type { CHAPTER_KINDS, MANIFESTO_KINDS, SIGNATORY_ROLES } from './models/manifesto.ts';
import type { ORGANIZATION_KINDS } from './models/organization.ts';
import type { MEASURED_TYPES } from './models/page-measure.ts';
import type { ContentCollection } from './shared/references.ts';

type LabelsOf<Keys extends readonly string[]> = Record<Keys[number], string>;

/** French names of the collections: for lists and menus (`plural`), within a sentence (`the`), and what agrees with them. */
export const COLLECTION_LABELS = {
  'press-releases': { singular: 'Communiqué', plural: 'Communiqués', the: 'le communiqué', isFeminine: false },
  manifestos: {
    singular: 'Manifeste ou publication',
    plural: 'Manifestes et publications',
    the: 'le manifeste',
    isFeminine: false,
  },
  events: { singular: 'Événement', plural: 'Événements', the: 'l’événement', isFeminine: false },
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

export const CALLOUT_TONE_LABELS = {
  note: 'À noter',
  important: 'Important',
} as const satisfies LabelsOf<typeof CALLOUT_TONES>;

export const MEASURED_TYPE_LABELS = {
  home: 'Accueil',
  'press-release': 'Communiqué',
  manifesto: 'Manifeste',
  event: 'Événement',
  page: 'Page',
  person: 'Personne',
  'press-room': 'Espace presse',
  'manifesto-list': 'Liste des manifestes',
  'event-list': 'Liste des événements',
  search: 'Recherche',
} as const satisfies LabelsOf<typeof MEASURED_TYPES>;
