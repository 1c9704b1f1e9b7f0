import type { GlobalSlug } from '../models/globals.ts';
import type { ContentCollection } from '../shared/references.ts';

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
