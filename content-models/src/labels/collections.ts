import type { TypeNames } from '../types/content-type.ts';
import { factOfEach } from '../types/index.ts';
import type { GlobalSlug } from '../models/globals.ts';
import type { ContentCollection } from '../types/slugs.ts';

/** French names of the collections. */
export const COLLECTION_LABELS: Readonly<Record<ContentCollection, TypeNames>> = factOfEach('names');

/** « un communiqué », « une autre image » with an adjective. */
export function nameOfOne(collection: ContentCollection, adjective = ''): string {
  const { the, isFeminine } = COLLECTION_LABELS[collection];
  return the.replace(/^(le |la |l’)/, `${isFeminine ? 'une' : 'un'} ${adjective}`);
}

/** « n’a pas été mise en ligne », in agreement with the name of the collection. */
export function wasNotPutOnline(collection: ContentCollection): string {
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
  'search-words': 'Mots de la recherche',
  themes: 'Thèmes',
  joining: 'Rejoindre le réseau',
} as const satisfies Record<GlobalSlug, string>;
