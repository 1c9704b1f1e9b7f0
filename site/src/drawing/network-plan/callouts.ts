import type { PlacedLabel } from './label-placement.ts';
import type { Box } from './boxes.ts';
import type { LabelText } from './labels.ts';
import { CLEAR, LEADER_GAP } from './measures.ts';
import type { Track } from './tracks.ts';
import { strokesOver } from './shapes.ts';

/** A callout before it has a height: its leader stands at `x`, on `foot`. */
export interface UnplacedCallout {
  x: number;
  foot: number;
  text: LabelText;
  flips: boolean;
}

/** A label away from its station, to which a leader joins it. */
export interface Callout {
  label: PlacedLabel;
  leader: { x: number; top: number; bottom: number };
}

/**
 * Heights of the callouts by first fit, from the last to the first: each takes the lowest place over the lines, and over
 * the tops of the later callouts it passes under. So the earliest is the highest, and no leader crosses a label.
 */
export function placeCallouts(
  waiting: readonly UnplacedCallout[],
  tracks: readonly Track[],
  ground: readonly Box[],
): Callout[] {
  const callouts: Callout[] = [];
  for (const { x, foot, text, flips } of waiting.toReversed()) {
    const { width, height } = text;
    const from = flips ? x - LEADER_GAP - width : x;
    const to = flips ? x : x + LEADER_GAP + width;
    const tops = [
      foot - LEADER,
      ...strokesOver(tracks, from, to).map(({ top }) => top - OVER_LINES),
      ...ground.filter((box) => box.x < to + CLEAR && box.x + box.width > from - CLEAR).map(({ y }) => y - CLEAR),
      ...callouts
        .filter(({ label, leader }) => isUnder(label, leader.x, from, to))
        .map(({ label }) => label.box.y - CLEAR),
    ];
    const y = Math.min(...tops) - height;
    const anchorX = flips ? x - LEADER_GAP : x + LEADER_GAP;
    const box = { x: flips ? anchorX - width : anchorX, y, width, height };
    callouts.unshift({
      label: { text, box, anchor: flips ? 'end' : 'start', x: anchorX },
      leader: { x, top: y + 2, bottom: foot },
    });
  }
  return callouts;
}

/** The shortest leader. */
const LEADER = 12;
const OVER_LINES = 10;

/** Whether a callout or its leader stands within some width. */
function isUnder({ box }: PlacedLabel, leader: number, from: number, to: number): boolean {
  const left = Math.min(box.x, leader) - CLEAR;
  const right = Math.max(box.x + box.width, leader) + CLEAR;
  return left < to && right > from;
}
