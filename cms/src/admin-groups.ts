/** Headings of the admin's menu, by what people do, in their order. Collections and settings name theirs. */
export const ADMIN_GROUPS = {
  press: 'Presse',
  agenda: 'Agenda',
  texts: 'Textes',
  ai: 'Intelligence artificielle',
  network: 'Le réseau',
  files: 'Fichiers',
  site: 'Site',
  administration: 'Administration',
} as const;

/** Those that are folded until somebody unfolds them: settled once, or looked at rarely. */
export const RARE_GROUPS: readonly string[] = [ADMIN_GROUPS.site, ADMIN_GROUPS.administration];
