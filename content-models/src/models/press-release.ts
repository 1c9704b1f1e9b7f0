import { z } from 'zod';
import { isoDay } from '../shared/dates.ts';
import { documentId } from '../shared/references.ts';
import { richText } from '../shared/rich-text.ts';
import { line, paragraph, webUrl } from '../shared/text.ts';
import { attachedFiles, commonFields, relatedDocuments } from './common.ts';

/** Words of a person, ready to be quoted. The role shown is the one held at the release's date. */
export const quotation = z.strictObject({
  id: line,
  person: documentId,
  text: paragraph,
});

/** Longest passage quoted from an article, in characters: short, as the right of quotation asks (art. L122-5 CPI). */
export const EXCERPT_LIMIT = 300;

/** What a newspaper or a station made of a release. */
export const coverage = z.strictObject({
  /** Newspaper, station, site. */
  outlet: line,
  title: line.nullable(),
  date: isoDay,
  url: webUrl,
  excerpt: paragraph.max(EXCERPT_LIMIT).nullable(),
});

/** A press release, at `/presse/communiques/<slug>/`. */
export const pressRelease = z
  .strictObject({
    collection: z.literal('press-releases'),
    ...commonFields,
    /** Where and when the release is dated: « Paris, le 6 juillet 2023 ». */
    dateline: z.strictObject({ place: line.nullable(), date: isoDay }),
    /** The essential in one paragraph. Null once withdrawn. */
    lead: paragraph.nullable(),
    body: richText,
    quotes: z.array(quotation),
    /** Organisations that publish it together with the association. */
    coPublishers: z.array(documentId),
    /** Elected representatives present, people. */
    representatives: z.array(documentId),
    /** Press contacts; when empty the press room's default contacts are shown. */
    contacts: z.array(documentId),
    attachments: attachedFiles,
    /** Press kit that goes with it, or null. */
    pressKit: documentId.nullable(),
    /** Errors put right since publication, oldest first. */
    corrections: z.array(z.strictObject({ date: isoDay, text: paragraph })),
    /** Articles about it, newest first. */
    coverage: z.array(coverage),
    /** When and why it was withdrawn, or null. Nothing of its text is then public: only its title, place and date are. */
    withdrawal: z.strictObject({ date: isoDay, reason: paragraph }).nullable(),
    related: relatedDocuments,
  })
  .refine(({ lead, withdrawal }) => lead !== null || withdrawal !== null, { path: ['lead'] });
export type PressRelease = z.infer<typeof pressRelease>;
export type Coverage = z.infer<typeof coverage>;
export type Quotation = z.infer<typeof quotation>;
