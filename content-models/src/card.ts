import { addressOf } from './addresses.ts';
import type { EVENT_KINDS, EVENT_STATUSES } from './types/event.ts';
import { CONTENT_TYPES, typeOf, type PublishedDocument } from './types/index.ts';
import type { LABEL_AWARDS } from './types/label.ts';
import type { MANIFESTO_KINDS } from './types/manifesto.ts';
import type { Instant, IsoDay, PartialDate } from './shared/dates.ts';
import type { DocumentId, IdOf } from './shared/references.ts';
import type { PublishedCollection } from './types/slugs.ts';
import type { Theme } from './shared/themes.ts';

/**
 * What lists and links show of a document. A page that only names another one depends on its card,
 * so a change in a body renders no list again.
 */
export interface Card {
  collection: PublishedCollection;
  id: DocumentId;
  title: string;
  /** Address of its page, or null for a type without pages. */
  address: string | null;
  summary: string | null;
  /** The date it is filed under, or null for a type without dates. */
  date: PartialDate | null;
  /** First publication. */
  publishedAt: Instant;
  /** Last day, for an event, as its place counts days. */
  endsOn: IsoDay | null;
  /** Day in Paris on which an event ends: later than its own last day when it goes on after midnight, or far to the west. */
  endsInParisOn: IsoDay | null;
  /** Kind within its type, for manifestos, events and labels. */
  kind: CardKind | null;
  status: (typeof EVENT_STATUSES)[number] | null;
  /** Place that goes with the date: the dateline's, the city. */
  place: string | null;
  venue: string | null;
  /** Languages in which it is read besides French: codes of BCP 47. */
  languages: readonly string[];
  themes: readonly Theme[];
  cover: IdOf<'media'> | null;
  isExample: boolean;
}

export type CardKind = (typeof MANIFESTO_KINDS)[number] | (typeof EVENT_KINDS)[number] | (typeof LABEL_AWARDS)[number];

/** Whether lists, feeds and links show a document: one that was withdrawn keeps its address, and nothing leads there. */
export function isListed(document: PublishedDocument): boolean {
  return typeOf(document.collection).isListed?.(document) ?? true;
}

/** The card of a published document. */
export function cardOf(document: PublishedDocument): Card {
  const { collection, id, title, summary, publishedAt, themes, cover, isExample } = document;
  const card = { collection, id, title, address: addressOf(document), summary, publishedAt, themes, cover, isExample };
  return { ...card, ...NO_OCCASION, ...occasionOf(document) };
}

type Occasion = Pick<Card, 'date' | 'endsOn' | 'endsInParisOn' | 'kind' | 'status' | 'place' | 'venue' | 'languages'>;

const NO_OCCASION: Occasion = {
  date: null,
  endsOn: null,
  endsInParisOn: null,
  kind: null,
  status: null,
  place: null,
  venue: null,
  languages: [],
};

function occasionOf(document: PublishedDocument): Partial<Occasion> {
  // The collection picks the card of its documents.
  const card: (document: never) => Partial<Occasion> = CONTENT_TYPES[document.collection].card;
  return card(document as never);
}
