import { z } from 'zod';
import { isoDay } from '../shared/dates.ts';
import { named, reference, type IdOf } from '../shared/references.ts';
import { richText } from '../shared/rich-text.ts';
import { line } from '../shared/text.ts';
import { commonFields, relatedDocuments } from './common.ts';
import type { DocumentType } from './content-type.ts';

/** A picture or a file of a press kit, with what a journalist must know to use it. */
export const pressKitItem = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('picture'),
    media: named('image', reference('media', { isRequired: true })),
    caption: line.nullable(),
  }),
  z.strictObject({
    kind: z.literal('file'),
    document: named('fichier', reference('documents', { isRequired: true })),
    caption: line.nullable(),
    /** Who made it. */
    credit: line,
    /** What may be done with it. */
    licence: line,
  }),
]);
export type PressKitItem = z.infer<typeof pressKitItem>;

/** What journalists need on a subject or an event, at `/presse/dossiers/<slug>/`. Pictures carry their own credit and licence. */
export const pressKit = z.strictObject({
  collection: z.literal('press-kits'),
  ...commonFields,
  date: isoDay,
  /** Event it is about, or null. */
  event: named('Événement', reference('events', { isRequired: false }).nullable()),
  presentation: named('Présentation', richText),
  items: named('Éléments', z.array(pressKitItem)),
  /** Press contacts; when empty the press room's default contacts are shown. */
  contacts: named('Contacts presse', z.array(reference('press-contacts', { isRequired: true }))),
  related: relatedDocuments,
});
export type PressKit = z.infer<typeof pressKit>;
export type PressKitId = IdOf<PressKit['collection']>;

export const pressKitType = {
  slug: 'press-kits',
  names: {
    singular: 'Dossier de presse',
    plural: 'Dossiers de presse',
    the: 'le dossier de presse',
    isFeminine: false,
  },
  model: pressKit,
  prefix: '/presse/dossiers/',
  derivedFiles: ['pdf', 'zip'],
  filing: { by: 'name', name: 'dossiers', title: 'Dossiers de presse', rank: 4 },
  isNews: true,
  isSuggested: true,
  measuredAs: 'press-kit',
  card: ({ date }) => ({ date }),
  articleDate: ({ date }) => date,
  opening: ({ presentation }) => presentation,
} as const satisfies DocumentType<PressKit>;
