import {
  addressOf,
  entryAnchor,
  isPublishedDocument,
  PUBLISHED_COLLECTIONS,
  typeOf,
  type Card,
  type ProgressEntry,
  type PublishedDocument,
} from 'content-models';
import type { CommitmentStanding, StandingManifesto } from '../../src/content/queries.ts';
import type { ContentSource } from '../content-store/content-source.ts';
import type { ContentChange } from './content-change.ts';

/** Collections whose documents promise something. */
const PROMISING = PUBLISHED_COLLECTIONS.filter((collection) => typeOf(collection).commitments !== undefined);

const STANDINGS_KEY = 'standings';

/** A commitment, and what happened to it. */
interface Standing {
  commitment: CommitmentStanding;
  entries: readonly (ProgressEntry & { address: string })[];
}

/** Every commitment and what became of it, those of the newest text first. */
export function standingsIn(content: ContentSource): Standing[] {
  return content
    .select({ collections: PROMISING, order: 'newest', limit: Infinity })
    .flatMap((card) => standingsOf(content.get(card), card));
}

/** What answers made of {@link standingsIn} depend on: any change of a document that promises something. */
export const STANDINGS_DEPEND = {
  keys: () => [STANDINGS_KEY],
  touchedBy: {
    content: ({ documents }: Pick<ContentChange, 'documents'>) =>
      documents.some(({ collection }) => PROMISING.includes(collection)) ? [STANDINGS_KEY] : [],
  },
};

function standingsOf(document: ReturnType<ContentSource['get']>, card: Card): Standing[] {
  if (document === undefined || !isPublishedDocument(document)) return [];
  const manifesto = nameOf(document, card);
  return (typeOf(document.collection).commitments?.(document) ?? []).map(
    ({ id, number, title, address, themes, progress: { state, checkedOn, entries } }) => ({
      commitment: { id, number, title, address, themes, state, checkedOn, manifesto },
      entries: entries.map((entry) => ({ ...entry, address: `${address}#${entryAnchor(entry, entries)}` })),
    }),
  );
}

function nameOf(document: PublishedDocument, { date }: Card): StandingManifesto {
  const { id, title, isExample } = document;
  return { id, title, address: addressOf(document), date, isExample };
}
