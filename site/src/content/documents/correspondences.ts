import { COLLECTION_LABELS, type Card, type Reference } from 'content-models';
import { readCardsOf, readReferrers } from '../index.ts';
import { uniqueCards } from './unique-cards.ts';

/** How many of the documents that cite one stand beside it: a manifesto may be cited for twenty years. */
export const CITING_LIMIT = 12;

/**
 * What to read next to a document: what its editor chose, then the latest to cite it, each once
 * and only if it has a page. People are left out: a page names those it speaks of in its text.
 */
export async function readCorrespondences(document: Reference, chosen: readonly Reference[]): Promise<Card[]> {
  const cards = uniqueCards(document, [
    ...(await readCardsOf(chosen)),
    ...(await readReferrers(document, CITING_LIMIT)),
  ]);
  return cards.filter(({ collection }) => COLLECTION_LABELS[collection].isRecord !== true);
}
