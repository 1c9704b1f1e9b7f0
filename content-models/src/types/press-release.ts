import { z } from 'zod';
import { dayOf, instant, isoDay } from '../shared/dates.ts';
import { named, reference, type IdOf, type ReferenceTo } from '../shared/references.ts';
import { richText } from '../shared/rich-text.ts';
import { line, paragraph, webUrl } from '../shared/text.ts';
import { attachedFiles, commonFields, relatedDocuments } from './common.ts';
import type { DocumentType } from './content-type.ts';

/** Words of a person, ready to be quoted. The role shown is the one held at the release's date. */
export const quotation = z.strictObject({
  id: line,
  person: reference('people', { isRequired: true }),
  text: paragraph,
});

/** Longest passage quoted from an article, in characters: short, as the right of quotation asks (art. L122-5 CPI). */
export const EXCERPT_LIMIT = 300;

/** Languages in which a release may be read besides French. */
export const TRANSLATION_LANGUAGES = ['en'] as const;
export type TranslationLanguage = (typeof TRANSLATION_LANGUAGES)[number];

/** A release in another language, with a page of its own under that of the release. */
export const releaseTranslation = z.strictObject({
  language: z.enum(TRANSLATION_LANGUAGES),
  title: line,
  lead: paragraph,
  body: named('Texte', richText),
  /** Words of people as they may be quoted in that language. */
  quotes: named(
    'Citations',
    z.array(z.strictObject({ person: reference('people', { isRequired: true }), text: paragraph })),
  ),
});
export type ReleaseTranslation = z.infer<typeof releaseTranslation>;

/** What a newspaper or a station made of a release. */
export const coverage = z.strictObject({
  /** Newspaper, station, site. */
  outlet: line,
  title: line.nullable(),
  date: isoDay,
  url: webUrl,
  excerpt: paragraph.max(EXCERPT_LIMIT).nullable(),
});

/** An error put right since publication. */
const correction = z.strictObject({ date: isoDay, text: paragraph });

/** What a passage of a release is, in the order of the page. */
export const PASSAGE_KINDS = ['title', 'dateline', 'lead', 'heading', 'text', 'item', 'quote'] as const;

/** Words of a release that stand together: a paragraph, a title, an item of a list. */
export const passage = z.strictObject({ kind: z.enum(PASSAGE_KINDS), text: z.string().min(1) });
export type Passage = z.infer<typeof passage>;

/** What a release said at one time, in words alone: no picture, link nor mark. */
export const releaseText = z.strictObject({
  passages: z.array(passage),
  corrections: z.array(correction),
  lastUpdate: commonFields.lastUpdate,
});
export type ReleaseText = z.infer<typeof releaseText>;

/** What a release said while it was online, from one moment to another. */
export const formerVersion = z.strictObject({ ...releaseText.shape, from: instant, until: instant });
export type FormerVersion = z.infer<typeof formerVersion>;

/** A press release, at `/presse/communiques/<slug>/`. */
export const pressRelease = z
  .strictObject({
    collection: z.literal('press-releases'),
    ...commonFields,
    /** Where and when the release is dated: « Paris, le 6 juillet 2023 ». */
    dateline: z.strictObject({ place: line.nullable(), date: isoDay }),
    /** The essential in one paragraph. Null once withdrawn. */
    lead: paragraph.nullable(),
    body: named('Texte', richText),
    quotes: named('Citations', z.array(quotation)),
    /** The same in other languages, each once. Nothing of them is public before the hour, nor once it is withdrawn. */
    translations: named(
      'Traductions',
      z
        .array(releaseTranslation)
        .refine((all) => new Set(all.map(({ language }) => language)).size === all.length)
        .default([]),
    ),
    /** Organisations that publish it together with the association. */
    coPublishers: named('Organisations co-signataires', z.array(reference('organizations', { isRequired: true }))),
    /** Elected representatives present, people. */
    representatives: named('Élus présents', z.array(reference('people', { isRequired: true }))),
    /** Press contacts; when empty the press room's default contacts are shown. */
    contacts: named('Contacts presse', z.array(reference('press-contacts', { isRequired: true }))),
    attachments: named('Pièces jointes', attachedFiles),
    /** Press kit that goes with it, or null. */
    pressKit: named('Dossier de presse', reference('press-kits', { isRequired: false }).nullable()),
    /** Errors put right since publication, oldest first. */
    corrections: z.array(correction),
    /** Articles about it, newest first. */
    coverage: z.array(coverage),
    /** When and why it was withdrawn, or null. Nothing of its text is then public: only its title, place and date are. */
    withdrawal: z.strictObject({ date: isoDay, reason: paragraph }).nullable(),
    /**
     * What it said before, oldest first, and the moment since which it says what it says. Null unless an editor shows
     * its history, and without a former version.
     */
    history: z.strictObject({ since: instant, former: z.array(formerVersion).min(1) }).nullable(),
    related: relatedDocuments,
  })
  .refine(({ lead, withdrawal }) => lead !== null || withdrawal !== null, { path: ['lead'] });
export type PressRelease = z.infer<typeof pressRelease>;
export type Coverage = z.infer<typeof coverage>;
export type Quotation = z.infer<typeof quotation>;

export type ReleaseReference = ReferenceTo<PressRelease['collection']>;

/** What names a release among all documents. */
export function releaseReference(id: IdOf<PressRelease['collection']>): ReleaseReference {
  return { collection: pressReleaseType.slug, id };
}

/** The fields that a release says something in, in the order of its page, with what their passages are. */
export const RELEASE_WORDS = {
  title: 'title',
  dateline: 'dateline',
  lead: 'lead',
  body: 'text',
  quotes: 'quote',
} as const satisfies { [Field in keyof PressRelease]?: Passage['kind'] };

const FOLDER = '/presse/communiques/';

/** Address of the former versions of a release, under its own. */
export function versionsAddress({ slug }: { slug: string }): string {
  return `${FOLDER}${slug}/versions/`;
}

/** A release in a language, or undefined where it is not read in it. @param language a code of BCP 47 */
export function translationIn(
  { translations }: Pick<PressRelease, 'translations'>,
  language: string,
): ReleaseTranslation | undefined {
  return translations.find((translation) => translation.language === language);
}

/** Address of a release in another language, under its own. */
export function translationAddress({ slug }: { slug: string }, language: TranslationLanguage): string {
  return `${FOLDER}${slug}/${language}/`;
}

/** The hour when it went online, or the day it is dated when it was put on this site later. */
export function publicationDate({ publishedAt, dateline }: PressRelease): string {
  return dayOf(new Date(publishedAt)) === dateline.date ? publishedAt : dateline.date;
}

export const pressReleaseType = {
  slug: 'press-releases',
  names: { singular: 'Communiqué', plural: 'Communiqués', the: 'le communiqué', isFeminine: false },
  model: pressRelease,
  prefix: FOLDER,
  otherAddresses: (release) => ({
    ...(release.history !== null && { versions: versionsAddress(release) }),
    ...Object.fromEntries(
      release.translations.map(({ language }) => [`translation:${language}`, translationAddress(release, language)]),
    ),
  }),
  derivedFiles: ['pdf', 'zip'],
  filing: { by: 'date', name: 'communiques' },
  dataSets: { communiques: { isByYear: true } },
  isNews: true,
  isSuggested: true,
  beginning: 'Écrire un communiqué',
  isForPress: true,
  canBeWithdrawn: true,
  citedAs: 'c',
  measuredAs: 'press-release',
  // One that was withdrawn keeps its address, and nothing leads there.
  isListed: ({ withdrawal }) => withdrawal === null,
  card: ({ dateline, translations }) => ({
    date: dateline.date,
    place: dateline.place,
    languages: translations.map(({ language }) => language),
  }),
  articleDate: publicationDate,
  opening: ({ lead }) => lead,
} as const satisfies DocumentType<PressRelease>;
