import type { PUBLICATION_CHANGES, PUBLICATION_STATUSES } from './log.ts';

export const PUBLICATION_CHANGE_LABELS = {
  published: 'Publié',
  unpublished: 'Dépublié',
  deleted: 'Supprimé',
  global: 'Réglage modifié',
  everything: 'Contrôle complet',
} as const satisfies Record<(typeof PUBLICATION_CHANGES)[number], string>;

export const PUBLICATION_STATUS_LABELS = {
  queued: 'En file',
  updating: 'En cours',
  online: 'Fait',
  failed: 'Échec',
} as const satisfies Record<(typeof PUBLICATION_STATUSES)[number], string>;
