import type { Card } from 'content-models';

const WORDS = { postponed: 'reporté', cancelled: 'annulé' } as const;

/** What to say of an event that does not take place as announced, or null. */
export function statusWord({ status }: Pick<Card, 'status'>): string | null {
  return status === null || status === 'confirmed' ? null : WORDS[status];
}
