import { referenceKey, type Card, type Reference } from 'content-models';

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
