import type { Card, Reference } from 'content-models';
import { readCardsOf, readReferrers } from '../content/index.ts';
import { uniqueCards } from './unique-cards.ts';

/**
 * What to read next to a document: what its editor chose, then what cites it, newest first, each once
 * and only if it has a page.
 */
export async function readCorrespondences(document: Reference, chosen: readonly Reference[]): Promise<Card[]> {
  return uniqueCards(document, [...(await readCardsOf(chosen)), ...(await readReferrers(document))]);
}
