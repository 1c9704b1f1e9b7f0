import type { EVENT_KINDS, EVENT_STATUSES } from '../types/event.ts';
import type { ReplayVideo, SUBTITLE_KINDS } from '../types/replay.ts';
import type { LabelsOf } from './labels-of.ts';

export const EVENT_KIND_LABELS = {
  forum: 'Forum',
  'expert-day': 'Journée experts',
  territoirprod: 'Territoir’Prod',
  commission: 'Commission numérique',
  other: 'Autre rendez-vous',
} as const satisfies LabelsOf<typeof EVENT_KINDS>;

export const EVENT_STATUS_LABELS = {
  confirmed: 'Confirmé',
  postponed: 'Reporté',
  cancelled: 'Annulé',
} as const satisfies LabelsOf<typeof EVENT_STATUSES>;

export const REPLAY_VIDEO_KIND_LABELS = {
  file: 'Sur le site : un fichier',
  external: 'Sur un autre site',
} as const satisfies Record<ReplayVideo['kind'], string>;

export const SUBTITLE_KIND_LABELS = {
  captions: 'Dans la langue parlée, sons compris',
  subtitles: 'Traduction',
} as const satisfies LabelsOf<typeof SUBTITLE_KINDS>;
