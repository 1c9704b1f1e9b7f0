/**
 * Fixed pages of the site that a link or the navigation can lead to. Every address ends with `/`; names are what readers
 * call them and type in the search, beside their titles.
 */
export const SECTIONS = {
  home: { label: 'Accueil', address: '/', names: ['accueil', 'page d’accueil', 'plan du réseau'] },
  manifestos: {
    label: 'Manifestes',
    address: '/manifestes/',
    names: ['positions', 'publications', 'contributions', 'engagements du réseau', 'prises de position'],
  },
  'follow-up': {
    label: 'Suivi des engagements',
    address: '/manifestes/suivi/',
    names: [
      'engagements tenus',
      'état des engagements',
      'bilan des engagements',
      'ce que sont devenus les engagements',
    ],
  },
  themes: {
    label: 'Thèmes',
    address: '/themes/',
    names: ['lignes', 'sujets', 'thématiques', 'légende du plan'],
  },
  press: {
    label: 'Presse',
    address: '/presse/',
    names: [
      'espace presse',
      'salle de presse',
      'contact presse',
      'contacts presse',
      'service presse',
      'relations presse',
      'attaché de presse',
      'journalistes',
      'revue de presse',
      'flux RSS',
    ],
  },
  'press-releases': {
    label: 'Communiqués',
    address: '/presse/communiques/',
    names: ['communiqués de presse', 'actualités', 'annonces'],
  },
  'press-kits': {
    label: 'Dossiers de presse',
    address: '/presse/dossiers/',
    names: ['dossier de presse', 'kit presse', 'photos de presse', 'images et logos'],
  },
  events: {
    label: 'Événements',
    address: '/evenements/',
    names: ['agenda', 'calendrier', 'rendez-vous', 'prochains événements', 'forums', 'journées experts', 'iCal'],
  },
  replays: {
    label: 'Replays',
    address: '/replays/',
    names: ['vidéos', 'enregistrements', 'revoir une séance', 'captations', 'rediffusions'],
  },
  labels: {
    label: 'Labels',
    address: '/labels/',
    names: ['Territoire innovant', 'label Territoires innovants', 'lauréats', 'palmarès', 'prix'],
  },
  territories: {
    label: 'Territoires',
    address: '/territoires/',
    names: ['collectivités', 'carte des territoires', 'carte de France', 'territoires par région'],
  },
  ai: {
    label: 'Espace IA',
    address: '/ia/',
    names: ['concertations sur l’IA', 'intelligence artificielle', 'concertations territoriales de l’IA'],
  },
  toolkit: {
    label: 'Boîte à outils',
    address: '/ia/boite-a-outils/',
    names: ['outils IA', 'ressources IA', 'kit d’animation', 'formation à l’IA'],
  },
  concertations: {
    label: 'Concertations',
    address: '/ia/concertations/',
    names: ['concertations IA', 'débats citoyens', 'territoires engagés'],
  },
  teachings: {
    label: 'Enseignements',
    address: '/ia/enseignements/',
    names: ['enseignements des concertations', 'craintes', 'leviers', 'ce qui a été dit'],
  },
  'ai-library': {
    label: 'Bibliothèque d’IA',
    address: '/ia/bibliotheque/',
    names: [
      'bibliothèque IA',
      'projets d’IA',
      'cas d’usage de l’IA',
      'registre des algorithmes',
      'inventaire des algorithmes publics',
    ],
  },
  territoirprod: {
    label: 'Territoir’Prod',
    address: '/territoirprod/',
    names: ['Territoires Prod', 'travail entre pairs', 'groupes de travail'],
  },
  commission: {
    label: 'Commission numérique',
    address: '/commission-numerique/',
    names: ['commission numérique commune', 'réunions de la commission'],
  },
  members: {
    label: 'Membres et partenaires',
    address: '/membres/',
    names: ['adhérents', 'collectivités membres', 'associations partenaires', 'qui est au réseau'],
  },
  joining: {
    label: 'Rejoindre le réseau',
    address: '/rejoindre/',
    names: ['adhérer', 'adhésion', 'devenir membre', 'cotisation', 'participer'],
  },
  contact: {
    label: 'Contact',
    address: '/contact/',
    names: ['nous écrire', 'nous joindre', 'adresse électronique', 'signaler', 'téléphone', 'courriel'],
  },
  search: { label: 'Recherche', address: '/recherche/', names: [] },
  sitemap: {
    label: 'Plan du site',
    address: '/plan-du-site/',
    names: ['sitemap', 'sommaire', 'index du site', 'toutes les pages'],
  },
} as const satisfies Record<string, { label: string; address: string; names: readonly string[] }>;

export type Section = keyof typeof SECTIONS;
export const SECTION_KEYS = Object.keys(SECTIONS) as [Section, ...Section[]];

/** Every section of the site but the home page and the search, which have links of their own in the header. */
export const MENU_GROUPS: readonly { title: string; sections: readonly Section[] }[] = [
  {
    title: 'Textes et presse',
    sections: ['manifestos', 'follow-up', 'themes', 'press', 'press-releases', 'press-kits'],
  },
  { title: 'Rencontres et territoires', sections: ['events', 'replays', 'territoirprod', 'territories', 'labels'] },
  { title: 'Intelligence artificielle', sections: ['ai', 'toolkit', 'concertations', 'teachings', 'ai-library'] },
  { title: 'Le réseau', sections: ['commission', 'members', 'joining', 'contact', 'sitemap'] },
];

/** Sections of the main menu, until an editor chooses others. */
export const FIRST_MENU: readonly Section[] = ['manifestos', 'press', 'events'];

/** Pages of the code that say who publishes the site and how it is made: each page leads to them, whatever editors put in its menus. */
export const STATEMENTS = {
  legal: {
    label: 'Mentions légales',
    address: '/mentions-legales/',
    names: ['éditeur du site', 'hébergeur', 'directeur de la publication', 'droits d’auteur'],
  },
  'personal-data': {
    label: 'Données personnelles',
    address: '/donnees-personnelles/',
    names: ['RGPD', 'vie privée', 'politique de confidentialité', 'protection des données', 'cookies'],
  },
  accessibility: {
    label: 'Accessibilité',
    address: '/accessibilite/',
    names: ['RGAA', 'déclaration d’accessibilité', 'handicap'],
  },
  'eco-design': {
    label: 'Écoconception',
    address: '/ecoconception/',
    names: ['RGESN', 'EcoIndex', 'éco-conception', 'sobriété du site', 'poids des pages'],
  },
  'open-data': {
    label: 'Données ouvertes',
    address: '/donnees/',
    names: ['open data', 'jeux de données', 'CSV', 'JSON', 'fichiers à télécharger'],
  },
} as const satisfies Record<string, { label: string; address: string; names: readonly string[] }>;
export type Statement = keyof typeof STATEMENTS;

/** Every page that is there whatever editors write. */
export const FIXED_PAGES = { ...SECTIONS, ...STATEMENTS } as const;
export type FixedPage = keyof typeof FIXED_PAGES;
export const FIXED_PAGE_KEYS = Object.keys(FIXED_PAGES) as [FixedPage, ...FixedPage[]];

/** First path parts that the site itself uses, now or in the sections to come: no page may take them. */
export const RESERVED_PAGE_SLUGS: readonly string[] = [
  ...[...Object.values(SECTIONS), ...Object.values(STATEMENTS)].flatMap(({ address }) => address.split('/')[1] || []),
  'personnes',
  'media',
  'documents',
  'admin',
  'api',
  '404',
  'motifs',
  'acces',
  'id',
  'flux',
  'sitemap',
  'robots',
  'index',
];

/** The fixed page at an address, or null. */
export function sectionAt(address: string): Section | null {
  return SECTION_KEYS.find((key) => SECTIONS[key].address === address) ?? null;
}
