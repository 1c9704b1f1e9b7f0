import { referenceKey, type Card, type Reference } from 'content-models';
import { readCardsOf, readReferrers } from '../content/index.ts';

/**
 * What to read next to a document: what its editor chose, then what cites it, newest first, each once
 * and only if it has a page.
 */
export async function readCorrespondences(document: Reference, chosen: readonly Reference[]): Promise<Card[]> {
  return uniqueCards(document, [...(await readCardsOf(chosen)), ...(await readReferrers(document))]);
}

/** Cards with a page, each once, without the document itself. */
export function uniqueCards(document: Reference, cards: readonly Card[]): Card[] {
  const seen = new Set([referenceKey(document)]);
  return cards.filter((card) => {
    const key = referenceKey(card);
    if (card.address === null || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
