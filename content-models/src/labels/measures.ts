import type { MEASURED_TYPES } from '../models/page-measure.ts';
import type { LabelsOf } from './labels-of.ts';

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
  'ai-space': 'Espace IA',
  'ai-project': 'Projet d’IA',
  toolkit: 'Boîte à outils',
  search: 'Recherche',
} as const satisfies LabelsOf<typeof MEASURED_TYPES>;
