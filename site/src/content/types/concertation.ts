import type { Card, ConcertationId } from 'content-models';
import { readCard } from '../index.ts';

/** What links show of a concertation, or null while it is not public. */
export function readConcertationCard(id: ConcertationId): Promise<Card | null> {
  return readCard({ collection: 'concertations', id });
}
