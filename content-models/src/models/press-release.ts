import { z } from 'zod';
import { isoDay } from '../shared/dates.ts';
import { documentId } from '../shared/references.ts';
import { richText } from '../shared/rich-text.ts';
import { line, paragraph } from '../shared/text.ts';
import { attachedFiles, commonFields, relatedDocuments } from './common.ts';

/** Words of a person, ready to be quoted. The role shown is the one held at the release's date. */
export const quotation = z.strictObject({
  id: line,
  person: documentId,
  text: paragraph,
});

/** A press release, at `/presse/communiques/<slug>/`. */
export const pressRelease = z.strictObject({
  collection: z.literal('press-releases'),
  ...commonFields,
  /** Where and when the release is dated: « Paris, le 6 juillet 2023 ». */
  dateline: z.strictObject({ place: line.nullable(), date: isoDay }),
  /** The essential in one paragraph. */
  lead: paragraph,
  body: richText,
  quotes: z.array(quotation),
  /** Organisations that publish it together with the association. */
  coPublishers: z.array(documentId),
  /** Elected representatives present, people. */
  representatives: z.array(documentId),
  /** Press contacts; when empty the press room's default contacts are shown. */
  contacts: z.array(documentId),
  attachments: attachedFiles,
  /** Errors put right since publication, oldest first. */
  corrections: z.array(z.strictObject({ date: isoDay, text: paragraph })),
  related: relatedDocuments,
});
export type PressRelease = z.infer<typeof pressRelease>;
export type Quotation = z.infer<typeof quotation>;
