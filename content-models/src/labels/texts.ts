import type { CommitmentState, Evidence } from '../types/commitment-progress.ts';
import type { CHAPTER_KINDS, MANIFESTO_KINDS, SIGNATORY_ROLES } from '../types/manifesto.ts';
import type { PressKitItem } from '../types/press-kit.ts';
import type { CALLOUT_TONES } from '../shared/rich-text.ts';
import type { TRANSLATION_LANGUAGES } from '../types/press-release.ts';
import type { LabelsOf } from './labels-of.ts';

export const MANIFESTO_KIND_LABELS = {
  manifesto: 'Manifeste',
  contribution: 'Contribution',
  note: 'Note',
  study: 'Étude',
  guide: 'Guide',
  experiment: 'Expérimentation',
} as const satisfies LabelsOf<typeof MANIFESTO_KINDS>;

export const CHAPTER_KIND_LABELS = {
  ambition: 'Ambition',
  priority: 'Priorité',
  axis: 'Axe',
  part: 'Partie',
} as const satisfies LabelsOf<typeof CHAPTER_KINDS>;

/** Where a commitment stands, as a reader is told. */
export const COMMITMENT_STATE_LABELS = {
  committed: 'Engagé',
  'in-progress': 'En cours',
  kept: 'Tenu',
  abandoned: 'Abandonné',
  unknown: 'Sans suite connue',
} as const satisfies Record<CommitmentState, string>;

export const EVIDENCE_KIND_LABELS = {
  document: 'Un contenu de ce site',
  source: 'Une page d’un autre site',
} as const satisfies Record<Evidence['kind'], string>;

export const SIGNATORY_ROLE_LABELS = {
  lead: 'Porteuse',
  support: 'Soutien',
} as const satisfies LabelsOf<typeof SIGNATORY_ROLES>;

export const TRANSLATION_LANGUAGE_LABELS = {
  en: 'Anglais',
} as const satisfies LabelsOf<typeof TRANSLATION_LANGUAGES>;

export const PRESS_KIT_ITEM_KIND_LABELS = {
  picture: 'Image',
  file: 'Fichier',
} as const satisfies Record<PressKitItem['kind'], string>;

export const CALLOUT_TONE_LABELS = {
  note: 'À noter',
  important: 'Important',
} as const satisfies LabelsOf<typeof CALLOUT_TONES>;
