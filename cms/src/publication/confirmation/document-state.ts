import { COLLECTION_LABELS, type ContentCollection } from 'content-models';
import { endOfWait } from '../projection/is-public.ts';

/** Where a document stands once its hour has come. */
export const SETTLED_STATE_LABELS = {
  draft: 'Brouillon',
  'to-review': 'À relire',
  published: 'Publié',
  corrected: 'Corrigé',
  withdrawn: 'Retiré',
} as const;

/** Where a document stands, as its panel and the list say it; only a release is reviewed, corrected or withdrawn. Derived from its fields. */
const DOCUMENT_STATE_LABELS = {
  ...SETTLED_STATE_LABELS,
  scheduled: 'Programmé',
  embargoed: 'Sous embargo',
} as const;

export type SettledState = keyof typeof SETTLED_STATE_LABELS;
export type DocumentState = keyof typeof DOCUMENT_STATE_LABELS;

/** The fields of a document that decide its state. */
export interface DocumentFacts {
  _status?: 'draft' | 'published' | null;
  deletedAt?: string | null;
  isToReview?: boolean | null;
  embargoUntil?: string | null;
  corrections?: readonly { date?: string | null }[] | null;
  withdrawal?: { reason?: string | null; date?: string | null } | null;
}

/**
 * State of a document at a moment.
 * @param accesses how many journalists may read it before its hour
 */
export function stateOf(
  document: DocumentFacts,
  { now, accesses = 0 }: { now: Date; accesses?: number },
): DocumentState {
  if (document._status === 'published' && endOfWait(document, now) !== undefined) {
    return accesses > 0 ? 'embargoed' : 'scheduled';
  }
  return settledStateOf(document);
}

/** State of a document whatever its hour. */
export function settledStateOf(document: DocumentFacts): SettledState {
  if (document._status !== 'published') return document.isToReview === true ? 'to-review' : 'draft';
  if (document.withdrawal?.date != null) return 'withdrawn';
  return (document.corrections ?? []).length > 0 ? 'corrected' : 'published';
}

/** Name of a state, in agreement with the name of the collection: « Programmé », « Programmée ». */
export function stateLabel(state: DocumentState, collection: ContentCollection): string {
  const label = DOCUMENT_STATE_LABELS[state];
  return COLLECTION_LABELS[collection].isFeminine && label.endsWith('é') ? `${label}e` : label;
}

/** The same of a document of which a draft waits beside what is shown. */
export function stateWithDraft(label: string, { isToReview }: { isToReview: boolean }): string {
  return `${label}, ${isToReview ? 'changements à relire' : 'avec un brouillon'}`;
}
