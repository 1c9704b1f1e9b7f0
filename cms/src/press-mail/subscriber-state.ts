/** Where a subscription stands. Derived from its dates, kept nowhere. */
export const SUBSCRIBER_STATE_LABELS = {
  requested: 'À confirmer',
  confirmed: 'Abonné',
  unsubscribed: 'Désabonné',
  bounced: 'Adresse refusée',
} as const;

export type SubscriberState = keyof typeof SUBSCRIBER_STATE_LABELS;

/** The dates of a subscriber that decide its state. */
export interface SubscriberDates {
  confirmedAt?: string | null;
  unsubscribedAt?: string | null;
  bouncedAt?: string | null;
}

/** State of a subscription. */
export function subscriberState({ confirmedAt, unsubscribedAt, bouncedAt }: SubscriberDates): SubscriberState {
  if (unsubscribedAt != null) return 'unsubscribed';
  if (bouncedAt != null) return 'bounced';
  return confirmedAt == null ? 'requested' : 'confirmed';
}
