import type { Card } from 'content-models';
import { capitalize } from './capitalize.ts';

const WORDS = { postponed: 'reporté', cancelled: 'annulé' } as const;

/** What to say of an event that does not take place as announced, or null. */
export function statusWord({ status }: Pick<Card, 'status'>): string | null {
  return status === null || status === 'confirmed' ? null : WORDS[status];
}

/** « Annulé : Forum », where nothing but the title is sure to be seen. */
export function titleWithStatus({ title, status }: Pick<Card, 'title' | 'status'>): string {
  const word = statusWord({ status });
  return word === null ? title : `${capitalize(word)}\u00a0: ${title}`;
}
