/** Fixed pages of the site that a link or the navigation can lead to. Every address ends with `/`. */
export const SECTIONS = {
  home: { label: 'Accueil', address: '/' },
  manifestos: { label: 'Manifestes', address: '/manifestes/' },
  press: { label: 'Presse', address: '/presse/' },
  'press-releases': { label: 'Communiqués', address: '/presse/communiques/' },
  'press-kits': { label: 'Dossiers de presse', address: '/presse/dossiers/' },
  events: { label: 'Événements', address: '/evenements/' },
  replays: { label: 'Replays', address: '/replays/' },
  labels: { label: 'Labels', address: '/labels/' },
  territories: { label: 'Territoires', address: '/territoires/' },
  ai: { label: 'Concertations sur l’IA', address: '/ia/' },
  toolkit: { label: 'Boîte à outils', address: '/ia/boite-a-outils/' },
  concertations: { label: 'Concertations', address: '/ia/concertations/' },
  teachings: { label: 'Enseignements', address: '/ia/enseignements/' },
  'ai-library': { label: 'Bibliothèque d’IA', address: '/ia/bibliotheque/' },
  territoirprod: { label: 'Territoir’Prod', address: '/territoirprod/' },
  commission: { label: 'Commission numérique', address: '/commission-numerique/' },
  search: { label: 'Recherche', address: '/recherche/' },
  sitemap: { label: 'Plan du site', address: '/plan-du-site/' },
} as const satisfies Record<string, { label: string; address: string }>;

export type Section = keyof typeof SECTIONS;
export const SECTION_KEYS = Object.keys(SECTIONS) as [Section, ...Section[]];

/** Sections of the main menu, until an editor chooses others. */
export const FIRST_MENU: readonly Section[] = ['manifestos', 'press', 'events'];

/** Pages of the code that say who publishes the site and how it is made: each page leads to them, whatever editors put in its menus. */
export const STATEMENTS = {
  legal: { label: 'Mentions légales', address: '/mentions-legales/' },
  'personal-data': { label: 'Données personnelles', address: '/donnees-personnelles/' },
  accessibility: { label: 'Accessibilité', address: '/accessibilite/' },
  'eco-design': { label: 'Écoconception', address: '/ecoconception/' },
  'open-data': { label: 'Données ouvertes', address: '/donnees/' },
} as const satisfies Record<string, { label: string; address: string }>;
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
  'pagefind',
  '404',
  'motifs',
  'acces',
  'flux',
  'sitemap',
  'robots',
  'index',
];

/** The fixed page at an address, or null. */
export function sectionAt(address: string): Section | null {
  return SECTION_KEYS.find((key) => SECTIONS[key].address === address) ?? null;
}
