/** A type of page of the published demonstration, seen on its richest example. */
export interface PageType {
  /** In lower case with hyphens: the start of a file name. */
  name: string;
  /** Address on the site, with its query. */
  address: string;
}

/** Every type of page that a visitor may meet: what is measured, checked and shown is this list. */
export const PAGE_TYPES: readonly PageType[] = [
  { name: 'home', address: '/' },
  { name: 'manifestos', address: '/manifestes/' },
  { name: 'manifestos-of-a-year', address: '/manifestes/2021/' },
  { name: 'manifesto', address: '/manifestes/territoires-numeriques-responsables/' },
  {
    name: 'commitment',
    address: '/manifestes/territoires-numeriques-responsables/organiser-l-acces-de-tous-aux-services-publics/',
  },
  { name: 'follow-up', address: '/manifestes/suivi/' },
  { name: 'follow-up-of-a-state', address: '/manifestes/suivi/en-cours/' },
  { name: 'press-room', address: '/presse/' },
  { name: 'press-subscription', address: '/presse/abonnement/' },
  { name: 'press-subscription-requested', address: '/presse/abonnement/demande/' },
  { name: 'releases', address: '/presse/communiques/' },
  { name: 'releases-of-a-year', address: '/presse/communiques/2023/' },
  { name: 'release', address: '/presse/communiques/forum-de-toulouse-deux-projets-prioritaires/' },
  { name: 'release-with-quotes', address: '/presse/communiques/exemple-exempleville-ouvre-ses-donnees-de-voirie/' },
  {
    name: 'versions-of-a-release',
    address: '/presse/communiques/exemple-exempleville-ouvre-ses-donnees-de-voirie/versions/',
  },
  {
    name: 'withdrawn-release',
    address: '/presse/communiques/exemple-un-guichet-unique-a-saint-exemple-le-vieux/',
  },
  { name: 'events', address: '/evenements/' },
  { name: 'events-of-a-year', address: '/evenements/2023/' },
  { name: 'event-with-programme', address: '/evenements/forum-2025-rennes/' },
  { name: 'event-without-programme', address: '/evenements/journee-experts-2023-pau/' },
  { name: 'replays', address: '/replays/' },
  { name: 'replays-by-theme', address: '/replays/themes/' },
  { name: 'replays-by-event', address: '/replays/evenements/' },
  { name: 'replays-by-speaker', address: '/replays/intervenants/' },
  { name: 'replays-of-a-year', address: '/replays/2025/' },
  { name: 'replay', address: '/replays/lire-le-plan-du-reseau/' },
  { name: 'speaker', address: '/personnes/camille-modele/' },
  { name: 'territories', address: '/territoires/' },
  { name: 'territory', address: '/territoires/nantes-metropole/' },
  { name: 'territory-without-activity', address: '/territoires/universite-de-rennes/' },
  { name: 'person', address: '/personnes/francky-trichet/' },
  { name: 'page', address: '/a-propos/' },
  { name: 'press-kits', address: '/presse/dossiers/' },
  { name: 'press-kit', address: '/presse/dossiers/le-reseau-en-images/' },
  { name: 'labels', address: '/labels/' },
  { name: 'labels-of-a-year', address: '/labels/2024/' },
  { name: 'label', address: '/labels/le-budget-participatif-jusqu-au-chantier/' },
  { name: 'territoirprod', address: '/territoirprod/' },
  { name: 'programme', address: '/territoirprod/2024/' },
  { name: 'commission', address: '/commission-numerique/' },
  { name: 'legal-notice', address: '/mentions-legales/' },
  { name: 'personal-data', address: '/donnees-personnelles/' },
  { name: 'ai-space', address: '/ia/' },
  { name: 'toolkit', address: '/ia/boite-a-outils/' },
  { name: 'toolkit-filter', address: '/ia/boite-a-outils/atelier/' },
  { name: 'teachings', address: '/ia/enseignements/' },
  { name: 'concertations', address: '/ia/concertations/' },
  { name: 'concertation', address: '/ia/concertations/ce-que-l-on-confie-aux-machines/' },
  { name: 'ai-library', address: '/ia/bibliotheque/' },
  { name: 'ai-project', address: '/ia/bibliotheque/trier-les-signalements-de-voirie/' },
  { name: 'accessibility', address: '/accessibilite/' },
  { name: 'eco-design', address: '/ecoconception/' },
  { name: 'open-data', address: '/donnees/' },
  { name: 'site-map', address: '/plan-du-site/' },
  { name: 'search', address: '/recherche/' },
  { name: 'search-results', address: '/recherche/?q=inclusion' },
  { name: 'search-without-result', address: '/recherche/?q=xyzzyx' },
  { name: 'not-found', address: '/nulle-part/' },
  { name: 'gone', address: '/410/' },
];

/** Their names. */
export const PAGE_NAMES: readonly string[] = PAGE_TYPES.map(({ name }) => name);
