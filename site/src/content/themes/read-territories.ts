import type { Card, DocumentId, Theme } from 'content-models';
import { readCards, readCardsOf, readFields } from '../index.ts';

/**
 * The territories on a line, each once: those that bear the theme themselves, then those that some labels, projects and
 * concertations are of, in the order given. @param limit of the first
 */
export async function readTerritoriesOn(theme: Theme, cards: readonly Card[], limit: number): Promise<Card[]> {
  const bearing = await readCards({ collections: ['organizations'], theme, order: 'newest', limit });
  const owners = (await Promise.all(cards.map(readOwner))).filter((id) => id !== null);
  const ids = new Set([...bearing.map(({ id }) => id), ...owners]);
  const found = await readCardsOf([...ids].map((id) => ({ collection: 'organizations', id })));
  // Those with a page.
  return found.filter(({ address }) => address !== null);
}

/** Whose a document is, where its type says so. */
async function readOwner({ collection, id }: Card): Promise<DocumentId | null> {
  switch (collection) {
    case 'labels':
      return (await readFields(collection, id, ['laureate']))?.laureate ?? null;
    case 'ai-projects':
    case 'concertations':
      return (await readFields(collection, id, ['authority']))?.authority ?? null;
    default:
      return null;
  }
}
