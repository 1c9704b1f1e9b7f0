import { SECTIONS } from './sections.ts';
import { THEME_KEYS, THEMES, type Theme } from './shared/themes.ts';
import { themeAddress } from './theme-addresses.ts';
import { collectionsWith, CONTENT_TYPES, type CollectionsWith } from './types/index.ts';
import { pressReleaseType, TRANSLATION_LANGUAGES, type TranslationLanguage } from './types/press-release.ts';

/** Collections whose documents are news, which feeds tell. */
export type FeedCollection = CollectionsWith<'isNews'>;
export const FEED_COLLECTIONS = collectionsWith('isNews');

/** What may be followed on its own, with a feed program. */
export interface Feed {
  /** Folder of its files, `flux.xml` and `flux.json`: that of the section it is about. */
  folder: string;
  /** Address of the page that it is about. */
  page: string;
  /** What it tells, within a sentence. */
  label: string;
  /** Documents, or what became of commitments. */
  tells: 'documents' | 'progress';
  /** Whose documents it tells. */
  collections: readonly FeedCollection[];
  /** The only theme that it tells, or null. */
  theme: Theme | null;
  /** What it is written in: of other languages than French it tells the documents that are read in them. */
  language: 'fr' | TranslationLanguage;
  formats: readonly FeedFormat[];
}

/** RSS 2.0 and JSON Feed 1.1. */
const FEED_FORMATS = ['xml', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

const SITE_FEED: Feed = {
  folder: '/',
  page: '/',
  label: 'tout le site',
  tells: 'documents',
  collections: FEED_COLLECTIONS,
  theme: null,
  language: 'fr',
  formats: FEED_FORMATS,
};

/** What a feed of releases in another language tells, in that language. */
const TRANSLATED_FEED_LABELS = { en: 'press releases' } as const satisfies Record<TranslationLanguage, string>;

const PROGRESS_FEED: Feed = {
  folder: SECTIONS['follow-up'].address,
  page: SECTIONS['follow-up'].address,
  label: 'suivi des engagements',
  tells: 'progress',
  collections: [],
  theme: null,
  language: 'fr',
  formats: FEED_FORMATS,
};

/** Every feed, that of the whole site first, then one for each section that has news. Files and links follow. */
export const FEEDS: readonly Feed[] = [
  SITE_FEED,
  ...[...Map.groupBy(FEED_COLLECTIONS, sectionOf)].map(([folder, collections]) => sectionFeed(folder, collections)),
  PROGRESS_FEED,
  // Those of themes in one format: each publication makes again every feed that tells it.
  ...THEME_KEYS.map((theme): Feed => ({
    folder: themeAddress(theme),
    page: themeAddress(theme),
    label: THEMES[theme].label,
    tells: 'documents',
    collections: FEED_COLLECTIONS,
    theme,
    language: 'fr',
    formats: ['xml'],
  })),
  ...THEME_KEYS.map((theme): Feed => ({
    folder: `${SECTIONS.press.address}${theme}/`,
    page: SECTIONS.press.address,
    label: `communiqués, ${THEMES[theme].label}`,
    tells: 'documents',
    collections: [pressReleaseType.slug],
    theme,
    language: 'fr',
    formats: ['xml'],
  })),
  ...TRANSLATION_LANGUAGES.map((language): Feed => ({
    folder: `${SECTIONS.press.address}${language}/`,
    page: SECTIONS.press.address,
    label: TRANSLATED_FEED_LABELS[language],
    tells: 'documents',
    collections: [pressReleaseType.slug],
    theme: null,
    language,
    formats: ['xml'],
  })),
];

/** The first folder of the pages of a type. */
function sectionOf(collection: FeedCollection): string {
  return /^\/[^/]+\//.exec(CONTENT_TYPES[collection].prefix)?.[0] ?? '/';
}

/** The feed of what stands under a section, « communiqués et dossiers de presse ». */
function sectionFeed(folder: string, collections: readonly FeedCollection[]): Feed {
  const names = collections.map((collection) => CONTENT_TYPES[collection].names.plural);
  const label = names.map((name) => name.charAt(0).toLocaleLowerCase('fr') + name.slice(1)).join(' et ');
  return {
    folder,
    page: folder,
    label,
    tells: 'documents',
    collections,
    theme: null,
    language: 'fr',
    formats: FEED_FORMATS,
  };
}

/** Media types of the formats. */
export const FEED_TYPES = { xml: 'application/rss+xml', json: 'application/feed+json' } as const satisfies Record<
  FeedFormat,
  string
>;

/** Address of a feed, `/presse/flux.xml`. */
export function feedAddress({ folder }: Pick<Feed, 'folder'>, format: FeedFormat): string {
  return `${folder}flux.${format}`;
}

/** The feed that a page announces: that of its section, or of the whole site; for a page in another language, of that one. */
export function nearestFeed(address: string, language: Feed['language'] = 'fr'): Feed {
  const inLanguage = FEEDS.filter((feed) => feed.language === language);
  return (
    inLanguage.findLast(({ folder, page }) => folder === page && address.startsWith(folder)) ??
    inLanguage.at(0) ??
    SITE_FEED
  );
}
