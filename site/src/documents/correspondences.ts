import type { Card, Reference } from 'content-models';
import { readCardsOf, readReferrers } from '../content/index.ts';
import { uniqueCards } from './unique-cards.ts';

/**
 * What to read next to a document: what its editor chose, then what cites it, newest first, each once
 * and only if it has a page. People are left out: a page names those it speaks of in its text.
 */
export async function readCorrespondences(document: Reference, chosen: readonly Reference[]): Promise<Card[]> {
  const cards = uniqueCards(document, [...(await readCardsOf(chosen)), ...(await readReferrers(document))]);
  return cards.filter(({ collection }) => collection !== 'people');
}
