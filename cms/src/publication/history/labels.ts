/** What a saved change does to the public site. */
export const PUBLICATION_CHANGES = ['published', 'unpublished', 'deleted', 'global', 'everything'] as const;

export const PUBLICATION_CHANGE_LABELS = {
  published: 'Publié',
  unpublished: 'Dépublié',
  deleted: 'Supprimé',
  global: 'Réglage modifié',
  everything: 'Contrôle complet',
} as const satisfies Record<(typeof PUBLICATION_CHANGES)[number], string>;

/**
 * Where a publication stands: in the queue; being put online, or online but not yet seen at its live
 * address; seen there; failed.
 */
export const PUBLICATION_STATUSES = ['queued', 'updating', 'online', 'failed'] as const;

export const PUBLICATION_STATUS_LABELS = {
  queued: 'En file',
  updating: 'En cours',
  online: 'Fait',
  failed: 'Échec',
} as const satisfies Record<(typeof PUBLICATION_STATUSES)[number], string>;
