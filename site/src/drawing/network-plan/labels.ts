import type { PlanStation, StationState } from './plan-station.ts';
import { LABEL_SIZE, LINE_HEIGHT, POSITION_SIZE } from './measures.ts';
import { textWidth, wrapLabel } from './text.ts';

/**
 * Widths of labels, size of the years' figures and least width of a year, room beside a Forum, rows of their labels.
 * The second is for plans that would not hold otherwise.
 */
export const DENSITIES = {
  roomy: {
    forum: 150,
    position: 236,
    meeting: 170,
    figure: 40,
    band: 92,
    beside: 20,
    forumRows: 1,
    hasShortDays: false,
  },
  dense: { forum: 100, position: 180, meeting: 150, figure: 28, band: 70, beside: 8, forumRows: 2, hasShortDays: true },
} as const;
export type Density = (typeof DENSITIES)[keyof typeof DENSITIES];

export interface LabelLine {
  text: string;
  /** `days` and `word` are lighter; the name of what is cancelled is struck. */
  role: 'name' | 'days' | 'word';
}

/** A label before it has a place. */
export interface LabelText {
  lines: LabelLine[];
  width: number;
  height: number;
}

/** Labels of some stations: each is wrapped once, however often the plan is tried. */
export function labelsOf(stations: readonly PlanStation[], density: Density): ReadonlyMap<PlanStation, LabelText> {
  return new Map(stations.map((station) => [station, labelOf(station, density)]));
}

function labelOf(station: PlanStation, density: Density): LabelText {
  const size = station.kind === 'position' ? POSITION_SIZE : LABEL_SIZE;
  const names = wrapLabel(station.label, { size, width: density[station.kind], lines: MOST_LINES[station.kind] });
  const days = density.hasShortDays ? station.shortDays : station.days;
  const lines: LabelLine[] = [
    ...names.map((text) => ({ text, role: 'name' as const })),
    ...(days === null ? [] : [{ text: days, role: 'days' as const }]),
    ...(station.state === 'past' ? [] : [{ text: STATE_WORDS[station.state], role: 'word' as const }]),
  ];
  const width = Math.max(...lines.map(({ text }) => textWidth(text, size)));
  return { lines, width, height: lines.length * LINE_HEIGHT };
}

const MOST_LINES = { forum: 2, position: 3, meeting: 1 } as const satisfies Record<PlanStation['kind'], number>;

const STATE_WORDS = {
  upcoming: 'à venir',
  postponed: 'reporté',
  cancelled: 'annulé',
} as const satisfies Record<Exclude<StationState, 'past'>, string>;
