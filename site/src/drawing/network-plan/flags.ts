import type { PlacedLabel } from './beside.ts';
import type { Box } from './boxes.ts';
import type { LabelText } from './labels.ts';
import { CLEAR, LEADER_GAP } from './measures.ts';
import type { Track } from './tracks.ts';
import { strokesOver } from './shapes.ts';

/** A flag before it has a height: its leader stands at `x`, on `foot`. */
export interface Mast {
  x: number;
  foot: number;
  text: LabelText;
  turns: boolean;
}

/** A label on its leader. */
export interface Flag {
  label: PlacedLabel;
  leader: { x: number; top: number; bottom: number };
}

/**
 * Heights of the flags by first fit, from the last to the first: each takes the lowest place over the lines, and over
 * the tops of the later flags it passes under. So the earliest is the highest, and no leader crosses a label.
 */
export function hoist(masts: readonly Mast[], tracks: readonly Track[], ground: readonly Box[]): Flag[] {
  const flags: Flag[] = [];
  for (const { x, foot, text, turns } of masts.toReversed()) {
    const { width, height } = text;
    const from = turns ? x - LEADER_GAP - width : x;
    const to = turns ? x : x + LEADER_GAP + width;
    const tops = [
      foot - LEADER,
      ...strokesOver(tracks, from, to).map(({ top }) => top - OVER_LINES),
      ...ground.filter((box) => box.x < to + CLEAR && box.x + box.width > from - CLEAR).map(({ y }) => y - CLEAR),
      ...flags
        .filter(({ label, leader }) => isUnder(label, leader.x, from, to))
        .map(({ label }) => label.box.y - CLEAR),
    ];
    const y = Math.min(...tops) - height;
    const anchorX = turns ? x - LEADER_GAP : x + LEADER_GAP;
    const box = { x: turns ? anchorX - width : anchorX, y, width, height };
    flags.unshift({
      label: { text, box, anchor: turns ? 'end' : 'start', x: anchorX },
      leader: { x, top: y + 2, bottom: foot },
    });
  }
  return flags;
}

/** The shortest leader. */
const LEADER = 12;
const OVER_LINES = 10;

/** Whether a flag or its leader stands within some width. */
function isUnder({ box }: PlacedLabel, leader: number, from: number, to: number): boolean {
  const left = Math.min(box.x, leader) - CLEAR;
  const right = Math.max(box.x + box.width, leader) + CLEAR;
  return left < to && right > from;
}
