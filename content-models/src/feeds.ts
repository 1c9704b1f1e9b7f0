import { THEME_KEYS, THEMES, type Theme } from './shared/themes.ts';
import type { PublishedCollection } from './shared/references.ts';

/** Collections whose documents are news, which feeds tell. */
export const FEED_COLLECTIONS = [
  'press-releases',
  'manifestos',
  'events',
] as const satisfies readonly PublishedCollection[];
export type FeedCollection = (typeof FEED_COLLECTIONS)[number];

/** What may be followed on its own, with a feed program. */
export interface Feed {
  /** Folder of its files, `flux.xml` and `flux.json`: that of the section it is about. */
  folder: string;
  /** What it tells, within a sentence. */
  label: string;
  collections: readonly FeedCollection[];
  /** The only theme that it tells, or null. */
  theme: Theme | null;
}

/** Every feed, that of the whole site first. This is the one place to declare one: files and links follow. */
export const FEEDS: readonly Feed[] = [
  { folder: '/', label: 'tout le site', collections: FEED_COLLECTIONS, theme: null },
  { folder: '/presse/', label: 'communiqués', collections: ['press-releases'], theme: null },
  { folder: '/manifestes/', label: 'manifestes et publications', collections: ['manifestos'], theme: null },
  { folder: '/evenements/', label: 'événements', collections: ['events'], theme: null },
  ...THEME_KEYS.map((theme) => ({
    folder: `/presse/${theme}/`,
    label: `communiqués, ${THEMES[theme].label}`,
    collections: ['press-releases'] as const,
    theme,
  })),
];

/** RSS 2.0 and JSON Feed 1.1. */
export const FEED_FORMATS = ['xml', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** Address of a feed, `/presse/flux.xml`. */
export function feedAddress({ folder }: Pick<Feed, 'folder'>, format: FeedFormat): string {
  return `${folder}flux.${format}`;
}

/** The feeds that a page announces: that of the whole site, and that of its section. */
export function feedsAround(address: string): Feed[] {
  return FEEDS.filter(({ folder, theme }) => theme === null && address.startsWith(folder));
}
