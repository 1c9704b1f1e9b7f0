import {
  COLLECTION_LABELS,
  EVENT_KIND_LABELS,
  formatDate,
  formatPeriod,
  formatShortDate,
  LABEL_AWARD_LABELS,
  MANIFESTO_KIND_LABELS,
  type Card,
} from 'content-models';

const KIND_LABELS = { ...MANIFESTO_KIND_LABELS, ...EVENT_KIND_LABELS, ...LABEL_AWARD_LABELS };

/** « Note », « Journée experts », « Communiqué ». */
export function kindOf({ collection, kind }: Pick<Card, 'collection' | 'kind'>): string {
  return kind === null ? COLLECTION_LABELS[collection].singular : KIND_LABELS[kind];
}

/** « 6 juillet 2023 », « 10 et 11 mars 2025 », or null for a type without dates. */
export function dateOf({ date, endsOn }: Pick<Card, 'date' | 'endsOn'>): string | null {
  if (date === null) return null;
  return endsOn === null ? formatDate(date) : formatPeriod(date, endsOn);
}

/** The same for tables: « 6 juil. 2023 ». A period stays in full. */
export function shortDateOf({ date, endsOn }: Pick<Card, 'date' | 'endsOn'>): string | null {
  if (date === null) return null;
  return endsOn === null || endsOn === date ? formatShortDate(date) : formatPeriod(date, endsOn);
}

/** Whether it is about a meeting, which people go to. */
export function isMeeting({ endsOn }: Pick<Card, 'endsOn'>): boolean {
  return endsOn !== null;
}

/** « Couvent des Jacobins, Rennes », or null. */
export function placeOf({ venue, place }: Pick<Card, 'venue' | 'place'>): string | null {
  return joinFacts([venue, place], ', ');
}

/** The facts that are known, in one line that never breaks before a point; null when none is. */
export function joinFacts(facts: readonly (string | null)[], separator = '\u00a0· '): string | null {
  return facts.filter((fact) => fact !== null).join(separator) || null;
}
