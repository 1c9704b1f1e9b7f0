import type { NamedCollection } from 'content-models';

/** What the plan of the site calls each type that is filed by name, in its order there. */
export const INDEX_TITLES = {
  pages: 'Pages',
  people: 'Personnes',
  organizations: 'Territoires',
  'press-kits': 'Dossiers de presse',
  concertations: 'Concertations sur l’IA',
  'ai-projects': 'Bibliothèque d’IA',
  programmes: 'Années de Territoir’Prod',
} as const satisfies Record<NamedCollection, string>;
