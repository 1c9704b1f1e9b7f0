import type { Card, PressKitId } from 'content-models';
import { readCard } from '../index.ts';

/** What links show of a press kit, or null while it is not public. */
export function readPressKitCard(id: PressKitId): Promise<Card | null> {
  return readCard({ collection: 'press-kits', id });
}
