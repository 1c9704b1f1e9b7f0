/** What a message to the press is for. */
export const DELIVERY_KIND_LABELS = {
  confirmation: 'Demande de confirmation',
  release: 'Communiqué',
} as const;

/**
 * Where a message stands. One that is being sent when the machine stops may have arrived or not: nobody can tell, and
 * it is not sent again.
 */
export const DELIVERY_STATUS_LABELS = {
  waiting: 'En attente',
  sending: 'En cours',
  sent: 'Envoyé',
  uncertain: 'Peut-être envoyé',
  failed: 'Échec',
  cancelled: 'Annulé',
} as const;

export type DeliveryStatus = keyof typeof DELIVERY_STATUS_LABELS;
