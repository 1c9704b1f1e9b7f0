import { FILED_COLLECTIONS, FILING, isDated, WHOLE, type FiledCollection, type ListKey } from './filing.ts';
import type { PublishedCollection } from './shared/references.ts';

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

/** Pages of the code that say who publishes the site and how it is made: each page leads to them, whatever editors put in its menus. */
export const STATEMENTS = {
  legal: { label: 'Mentions légales', address: '/mentions-legales/' },
  'personal-data': { label: 'Données personnelles', address: '/donnees-personnelles/' },
  accessibility: { label: 'Accessibilité', address: '/accessibilite/' },
  'eco-design': { label: 'Écoconception', address: '/ecoconception/' },
  'open-data': { label: 'Données ouvertes', address: '/donnees/' },
} as const satisfies Record<string, { label: string; address: string }>;
export type Statement = keyof typeof STATEMENTS;

/** First path parts that the site itself uses, now or in the sections to come: no page may take them. */
export const RESERVED_PAGE_SLUGS = [
  'manifestes',
  'presse',
  'evenements',
  'replays',
  'labels',
  'territoires',
  'ia',
  'territoirprod',
  'commission-numerique',
  'personnes',
  'recherche',
  'plan-du-site',
  'accessibilite',
  'ecoconception',
  'mentions-legales',
  'donnees-personnelles',
  'donnees',
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
] as const;

/** Pages of the site that stand beside the replays. */
const RESERVED_REPLAY_SLUGS = ['themes', 'evenements', 'intervenants'] as const;

const PREFIXES = {
  'press-releases': '/presse/communiques/',
  'press-kits': '/presse/dossiers/',
  manifestos: '/manifestes/',
  events: '/evenements/',
  replays: '/replays/',
  labels: '/labels/',
  concertations: '/ia/concertations/',
  'ai-projects': '/ia/bibliotheque/',
  'ai-resources': null,
  programmes: '/territoirprod/',
  pages: '/',
  people: '/personnes/',
  organizations: '/territoires/',
  'press-contacts': null,
} as const satisfies Record<PublishedCollection, string | null>;

/** Address of a document's own page, or null for one that has no page of its own. */
export function addressOf({ collection, slug, isTerritory }: Addressable): string | null {
  const prefix = PREFIXES[collection];
  if (prefix === null || (collection === 'organizations' && isTerritory !== true)) return null;
  return `${prefix}${slug}/`;
}

/** Where journalists open what is under embargo. Nothing public is there, and nothing public names it. */
export const PRESS_ACCESS_FOLDER = '/presse/acces/';

/** Where the press asks for releases by e-mail, and ends it. Under the last two follows a token, of a subscriber. */
export const PRESS_SUBSCRIPTION = {
  form: '/presse/abonnement/',
  requested: '/presse/abonnement/demande/',
  confirmation: '/presse/abonnement/confirmer/',
  end: '/presse/abonnement/desabonner/',
} as const;

/**
 * Address of the page of a list: of a year, `/evenements/2025/`, of a month, `/evenements/2025/11/`,
 * of an initial, `/plan-du-site/personnes/d/`. What is filed by name and not cut stands in the plan of the site.
 */
export function listAddress(collection: FiledCollection, list: ListKey): string {
  if (isDated(collection)) return `${PREFIXES[collection]}${list.replace('-', '/')}/`;
  return list === WHOLE ? SECTIONS.sitemap.address : `${SECTIONS.sitemap.address}${FILING[collection].name}/${list}/`;
}

/** The fixed page at an address, or null. */
export function sectionAt(address: string): Section | null {
  return SECTION_KEYS.find((key) => SECTIONS[key].address === address) ?? null;
}

/** The part of the site map that holds the fixed pages. */
export const FIXED_PART = 'rubriques';

/** Name of the part of the site map that holds what a list shows: `communiques-2025-11`, `personnes`, `personnes-d`. */
export function siteMapPart(collection: FiledCollection, list: ListKey): string {
  const { name } = FILING[collection];
  return list === WHOLE ? name : `${name}-${list}`;
}

/** The list that a part of the site map is about, or null. */
export function listOfPart(part: string): { collection: FiledCollection; list: ListKey } | null {
  const [name = '', ...list] = part.split('-');
  const collection = FILED_COLLECTIONS.find((filed) => FILING[filed].name === name);
  return collection === undefined ? null : { collection, list: list.length === 0 ? WHOLE : list.join('-') };
}

/** Address of a part of the site map. */
export function siteMapAddress(part: string): string {
  return `/sitemap/${part}.xml`;
}

/** Address of a commitment's own page, under its manifesto's. */
export function commitmentAddress(manifesto: { slug: string }, commitment: { slug: string }): string {
  return `${PREFIXES.manifestos}${manifesto.slug}/${commitment.slug}/`;
}

/** Address of the former versions of a release, under its own. */
export function versionsAddress({ slug }: { slug: string }): string {
  return `${PREFIXES['press-releases']}${slug}/versions/`;
}

/** Address of the calendar of every event, which calendar programs subscribe to. */
export const AGENDA_ADDRESS = `${PREFIXES.events}agenda.ics`;

/** Address of the calendar of one event, beside its page. */
export function calendarAddress({ slug }: { slug: string }): string {
  return `${PREFIXES.events}${slug}.ics`;
}

/** Layouts of other inventories in which a record of the AI library is offered beside its page. */
export const AI_RECORD_LAYOUTS = ['etalab', 'atrs'] as const;
export type AiRecordLayout = (typeof AI_RECORD_LAYOUTS)[number];

/** Address of a record of the AI library in the layout of another inventory. */
export function aiRecordAddress({ slug }: { slug: string }, layout: AiRecordLayout): string {
  return `${PREFIXES['ai-projects']}${slug}.${layout}.json`;
}

/** Formats in which documents are offered as files made from the same content as their page. */
export const RENDITION_FORMATS = ['pdf', 'zip'] as const;
export type RenditionFormat = (typeof RENDITION_FORMATS)[number];

/** The formats in which documents of each type are offered. */
const RENDITIONS: Partial<Record<PublishedCollection, readonly RenditionFormat[]>> = {
  'press-releases': ['pdf', 'zip'],
  'press-kits': ['pdf', 'zip'],
  manifestos: ['pdf'],
  events: ['pdf'],
};

/**
 * Addresses of the files made from a document: that of its page with an ending in the place of the last `/`. None
 * of a release that was withdrawn, whose text is public no more.
 */
export function renditionAddresses(document: Addressable & Withdrawable): Map<RenditionFormat, string> {
  const own = addressOf(document);
  const isOffered = own !== null && (document.withdrawal ?? null) === null;
  const formats = isOffered ? (RENDITIONS[document.collection] ?? []) : [];
  return new Map(formats.map((format) => [format, `${own?.slice(0, -1) ?? ''}.${format}`]));
}

/** The document whose rendition is at an address, or null when no rendition may be there. */
export function renditionAt(
  address: string,
): { collection: PublishedCollection; slug: string; format: RenditionFormat } | null {
  const [, folder, slug = '', ending] = /^(\/.+\/)([^/]+)\.([a-z]+)$/.exec(address) ?? [];
  const format = RENDITION_FORMATS.find((known) => known === ending);
  const collection = (Object.keys(RENDITIONS) as PublishedCollection[]).find((known) => PREFIXES[known] === folder);
  if (format === undefined || collection === undefined) return null;
  return RENDITIONS[collection]?.includes(format) === true ? { collection, slug, format } : null;
}

/**
 * Every address a document answers at, each under a key that stays the same when the address
 * changes: `self` for its page, `commitment:<id>` for a commitment's, `calendar` for the file that calendars
 * open, `record:<layout>` for a file that other inventories read, `versions` for the page of its former versions,
 * `rendition:<format>` for a file made from the document. Comparing the addresses before and after a
 * change tells which ones must redirect and which ones are gone.
 */
export function addressesOf(document: WithAddresses): Map<string, string> {
  const addresses = new Map<string, string>();
  const own = addressOf(document);
  if (own !== null) addresses.set('self', own);
  if (document.collection === 'events') addresses.set('calendar', calendarAddress(document));
  if (document.collection === 'ai-projects') {
    for (const layout of AI_RECORD_LAYOUTS) addresses.set(`record:${layout}`, aiRecordAddress(document, layout));
  }
  if ((document.history ?? null) !== null) addresses.set('versions', versionsAddress(document));
  for (const [format, address] of renditionAddresses(document)) addresses.set(`rendition:${format}`, address);
  for (const chapter of document.chapters ?? []) {
    for (const commitment of chapter.commitments ?? []) {
      addresses.set(`commitment:${commitment.id}`, commitmentAddress(document, commitment));
    }
  }
  return addresses;
}

/**
 * Slugs that would collide with an address of the site. Archives by year stand beside documents, so a
 * slug may not look like a year; those by month stand under a year, where no document is. The calendar of
 * an event stands beside that of all.
 */
export function isReservedSlug(collection: PublishedCollection, slug: string): boolean {
  if (collection === 'events' && calendarAddress({ slug }) === AGENDA_ADDRESS) return true;
  if (collection === 'pages') return (RESERVED_PAGE_SLUGS as readonly string[]).includes(slug);
  if (collection === 'replays' && (RESERVED_REPLAY_SLUGS as readonly string[]).includes(slug)) return true;
  // A year of Territoir’Prod has the year for a slug, and no archive beside it.
  return collection !== 'programmes' && /^\d{4}$/.test(slug);
}

interface Addressable {
  collection: PublishedCollection;
  slug: string;
  /** For an organisation: those that are territories of the network have a page. */
  isTerritory?: boolean;
}

interface Withdrawable {
  /** Of a release: when and why it was withdrawn. */
  withdrawal?: object | null;
}

interface WithAddresses extends Addressable, Withdrawable {
  /** Of a release: its former versions, when they are shown. */
  history?: object | null;
  chapters?: readonly Chapter[];
}

interface Chapter {
  title: string;
  /** Those of a recording have none. */
  commitments?: readonly { id: string; slug: string }[];
}
