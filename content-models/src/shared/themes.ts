import { z } from 'zod';

/**
 * The eight themes of the network, in the fixed order of their lines, from the first opened to the
 * last. `sign` is the two-letter mark drawn beside the name; `family` decides its shape and stroke.
 */
export const THEMES = {
  'relation-aux-usagers': { label: 'Relation aux usagers', sign: 'RU', family: 'publics' },
  data: { label: 'Data', sign: 'DA', family: 'techniques' },
  'inclusion-numerique': { label: 'Inclusion numérique', sign: 'IN', family: 'publics' },
  'numerique-responsable': { label: 'Numérique responsable', sign: 'NR', family: 'action' },
  'participation-citoyenne': { label: 'Participation citoyenne', sign: 'PC', family: 'publics' },
  cybersecurite: { label: 'Cybersécurité', sign: 'CY', family: 'techniques' },
  'transformation-des-metiers': { label: 'Transformation des métiers', sign: 'TM', family: 'action' },
  'intelligence-artificielle': { label: 'Intelligence artificielle', sign: 'IA', family: 'techniques' },
} as const satisfies Record<string, { label: string; sign: string; family: ThemeFamily }>;

export type ThemeFamily = 'publics' | 'techniques' | 'action';
export type Theme = keyof typeof THEMES;

/** Theme keys in the fixed order of the lines. */
export const THEME_KEYS = Object.keys(THEMES) as [Theme, ...Theme[]];

/** One theme, by its key. */
export const theme = z.enum(THEME_KEYS);
