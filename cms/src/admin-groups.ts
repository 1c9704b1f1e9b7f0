/** Headings of the admin's menu. */
export const ADMIN_GROUPS = {
  publications: 'Publications',
  agenda: 'Agenda',
  ai: 'Intelligence artificielle',
  network: 'Le réseau',
  files: 'Fichiers',
  site: 'Site',
  administration: 'Administration',
} as const;
