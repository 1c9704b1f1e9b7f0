import { z } from 'zod';
import { FIXED_PAGE_KEYS } from '../sections.ts';
import { isoDay } from '../shared/dates.ts';
import { anyReference, reference } from '../shared/references.ts';
import { keyFigure, settingText } from '../shared/rich-text.ts';
import { labelledLink } from '../shared/links.ts';
import { line, paragraph, webUrl } from '../shared/text.ts';
import { theme, THEME_KEYS, type Theme } from '../shared/themes.ts';

/** Name of the site, legal notice data, social links. */
export const siteSettings = z.strictObject({
  global: z.literal('site-settings'),
  name: line,
  tagline: line,
  /** For search engines and shares, where a page has no summary of its own. */
  description: paragraph,
  /** One or two sentences in the footer, or null. */
  about: paragraph.nullable(),
  legal: z.strictObject({
    publisher: line.nullable(),
    publicationDirector: line.nullable(),
    address: paragraph.nullable(),
    host: paragraph.nullable(),
    email: z.email().nullable(),
  }),
  /** Who answers on what; where null, the address of the legal notice. */
  contacts: z
    .strictObject({
      joining: z.email().nullable(),
      accessibility: z.email().nullable(),
      personalData: z.email().nullable(),
      security: z.email().nullable(),
    })
    .default({ joining: null, accessibility: null, personalData: null, security: null }),
  socialLinks: z.array(z.strictObject({ label: line, url: webUrl })),
});
export type SiteSettings = z.infer<typeof siteSettings>;

/** Header and footer. */
export const navigation = z.strictObject({
  global: z.literal('navigation'),
  main: z.array(labelledLink),
  footer: z.array(z.strictObject({ title: line, links: z.array(labelledLink) })),
  legal: z.array(labelledLink),
});
export type Navigation = z.infer<typeof navigation>;

export const homePage = z.strictObject({
  global: z.literal('home-page'),
  title: line,
  introduction: paragraph,
  /** Texts put forward, in order. */
  featuredTitle: line,
  featuredIntroduction: paragraph.nullable(),
  featured: z.array(anyReference),
});
export type HomePage = z.infer<typeof homePage>;

export const pressRoom = z.strictObject({
  global: z.literal('press-room'),
  introduction: paragraph,
  /** Standard description of the association at the end of each release. */
  boilerplate: settingText,
  /** The same in English, at the end of releases in English. */
  boilerplateInEnglish: settingText.default([]),
  /** Press contacts shown where a release names none. */
  defaultContacts: z.array(reference('press-contacts', { isRequired: false })),
});
export type PressRoom = z.infer<typeof pressRoom>;

/** Figures of the association, year by year, newest first. */
export const keyFiguresByYear = z.strictObject({
  global: z.literal('key-figures'),
  years: z.array(z.strictObject({ year: z.number().int().min(1900).max(2999), figures: z.array(keyFigure).min(1) })),
});
export type KeyFiguresByYear = z.infer<typeof keyFiguresByYear>;

/** Where a statement comes from. */
export const source = z.strictObject({
  label: line,
  url: webUrl.nullable(),
  /** Concertation in which it was said, or null. */
  concertation: reference('concertations', { isRequired: false }).nullable(),
});
export type Source = z.infer<typeof source>;

/** Something that was said in the concertations, in few words. */
const statement = z.strictObject({
  /** Stable; the statement's anchor. */
  id: line,
  text: line,
  detail: paragraph.nullable(),
  sources: z.array(source),
});
export type SourcedStatement = z.infer<typeof statement>;

/** The space of the AI concertations: how it works, who is in, what is learned. */
export const aiSpace = z.strictObject({
  global: z.literal('ai-space'),
  title: line,
  introduction: paragraph,
  /** How it works, step by step. */
  steps: z.array(z.strictObject({ title: line, text: paragraph })),
  /** Page of the charter that gives the common frame, or null. */
  charter: anyReference.nullable(),
  /** Call to authorities, or null. */
  call: anyReference.nullable(),
  /** Territories engaged, organisations, in the order of the editor. */
  engaged: z.array(reference('organizations', { isRequired: false })),
  teachings: z.array(
    z.strictObject({
      /** Stable; the teaching's anchor. */
      id: line,
      title: line,
      text: settingText,
      sources: z.array(source),
    }),
  ),
  fears: z.array(statement),
  risks: z.array(statement),
  opportunities: z.array(statement),
  levers: z.array(statement),
});
export type AiSpace = z.infer<typeof aiSpace>;

/** The Commission numérique: what for, who leads it, when it met, what came of it. */
export const commission = z.strictObject({
  global: z.literal('commission'),
  introduction: paragraph,
  mission: settingText,
  figures: z.array(keyFigure),
  /** People, in the order of the editor. */
  coChairs: z.array(reference('people', { isRequired: false })),
  /** Meetings, newest first. */
  meetings: z.array(
    z.strictObject({
      date: isoDay,
      title: line,
      summary: paragraph.nullable(),
      themes: z.array(theme),
      /** Event with its own page, or null. */
      event: reference('events', { isRequired: false }).nullable(),
    }),
  ),
  /** Positions taken, in the order of the editor. */
  positions: z.array(anyReference),
});
export type Commission = z.infer<typeof commission>;

/** The longest word or expression of a search, in characters, and how many a row takes. */
export const SEARCH_WORDS_LIMITS = { characters: 80, words: 20, rows: 300 } as const;

/** What somebody may type in the search. */
const searchWord = line.max(SEARCH_WORDS_LIMITS.characters);
const searchQuestions = z.array(searchWord).min(1).max(SEARCH_WORDS_LIMITS.words);

/** Words that mean the same to the search, and questions that an editor answers. */
export const searchWords = z.strictObject({
  global: z.literal('search-words'),
  /** Words and expressions, acronyms too; those of a row are searched for each other. */
  synonyms: z
    .array(z.strictObject({ words: z.array(searchWord).min(2).max(SEARCH_WORDS_LIMITS.words) }))
    .max(SEARCH_WORDS_LIMITS.rows),
  /** Which page comes first for which questions. */
  preferred: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('section'), questions: searchQuestions, section: z.enum(FIXED_PAGE_KEYS) }),
        z.strictObject({
          kind: z.literal('internal'),
          questions: searchQuestions,
          /** A document with a page; left out while it has none. */
          target: anyReference,
        }),
      ]),
    )
    .max(SEARCH_WORDS_LIMITS.rows),
});
export type SearchWordsSettings = z.infer<typeof searchWords>;

/** The same for each theme. */
function ofEachTheme<Value>(value: Value): Record<Theme, Value> {
  // Every theme is among the keys.
  return Object.fromEntries(THEME_KEYS.map((key) => [key, value])) as Record<Theme, Value>;
}

/** What the network does on each theme, at the head of its page. */
export const themePages = z.strictObject({
  global: z.literal('themes'),
  presentations: z.strictObject(ofEachTheme(paragraph.nullable().default(null))).default(ofEachTheme(null)),
});
export type ThemePages = z.infer<typeof themePages>;

/** How one joins the network. */
export const joining = z.strictObject({
  global: z.literal('joining'),
  /** Under the title, or null. */
  introduction: paragraph.nullable().default(null),
  /** What members do and find, and how one becomes one of them. */
  body: settingText.default([]),
});
export type Joining = z.infer<typeof joining>;

/** All globals, by slug. */
export const GLOBAL_MODELS = {
  'site-settings': siteSettings,
  navigation,
  'home-page': homePage,
  'press-room': pressRoom,
  'key-figures': keyFiguresByYear,
  'ai-space': aiSpace,
  commission,
  'search-words': searchWords,
  themes: themePages,
  joining,
} as const;

export type GlobalSlug = keyof typeof GLOBAL_MODELS;
export type GlobalOf<Slug extends GlobalSlug> = z.infer<(typeof GLOBAL_MODELS)[Slug]>;
export type GlobalContent = { [Slug in GlobalSlug]: GlobalOf<Slug> }[GlobalSlug];
export const GLOBAL_SLUGS = Object.keys(GLOBAL_MODELS) as [GlobalSlug, ...GlobalSlug[]];
