import type { Label } from 'content-models';

/** What each award is, in a sentence or two; and what is counted of it. */
export const AWARD_PRESENTATIONS = {
  'innovative-territory': {
    title: 'Territoire Innovant',
    text: 'Remis chaque année au Forum à des collectivités, pour des usages ou des services numériques remarquables. Une reconnaissance nationale, dans cinq domaines.',
    unit: ['territoire', 'territoires'],
  },
  startup: {
    title: 'Start-up interconnectées',
    text: 'Pour de jeunes entreprises, de moins de quatre ans, dont les projets s’adressent aux collectivités.',
    unit: ['start-up', 'start-up'],
  },
} as const satisfies Record<Label['award'], { title: string; text: string; unit: readonly [string, string] }>;
