import { overlap, padded, type Box } from './boxes.ts';
import type { LabelText } from './labels.ts';
import { WIDTH } from './measures.ts';
import type { Track } from './tracks.ts';
import { boxOf, strokesOver, type StationShape } from './shapes.ts';

export type Anchor = 'start' | 'middle' | 'end';

/** A label with its place: `x` is where its text is anchored. */
export interface PlacedLabel {
  text: LabelText;
  box: Box;
  anchor: Anchor;
  x: number;
}

/** What labels beside a ring must leave alone. */
export interface Obstacles {
  tracks: readonly Track[];
  /** Stations and signs. */
  shapes: readonly Box[];
  /** Labels that have their place. */
  labels: readonly Box[];
  /** Leaders of the callouts, from `top` upwards. */
  leaders: readonly { x: number; top: number }[];
}

/** The first place beside a station where its label touches nothing, or null: it is then a callout. */
export function placeLabel(text: LabelText, station: StationShape, around: Obstacles): PlacedLabel | null {
  const own = boxOf(station.shape);
  const x = own.x + own.width / 2;
  const shapes = around.shapes.filter((box) => !overlap(box, own));
  const tops = station.stops.map(({ y }) => y);
  const top = tops.length === 0 ? own.y + own.height / 2 : Math.min(...tops);
  const bottom = tops.length === 0 ? top : Math.max(...tops);
  const free = candidates(text, { x, top, bottom }).find(({ box }) => isFree(box, { ...around, shapes }));
  return free ?? null;
}

/** From the middle of a ring to the side of its label. */
const BESIDE = 11;
const LINE_TO_TEXT = 5;
const RING_TO_TEXT = 11;
const EDGE = 6;

/** Over the line on the right, as in a book; then the other places, from the most to the least telling. */
function candidates(text: LabelText, { x, top, bottom }: { x: number; top: number; bottom: number }): PlacedLabel[] {
  const { width, height } = text;
  const over = top - LINE_TO_TEXT - height;
  const under = bottom + LINE_TO_TEXT;
  const at = (anchor: Anchor, anchorX: number, y: number): PlacedLabel => {
    const start = { start: anchorX, middle: anchorX - width / 2, end: anchorX - width }[anchor];
    return { text, anchor, x: anchorX, box: { x: start, y, width, height } };
  };
  return [
    at('start', x + BESIDE, over),
    at('middle', x, bottom + RING_TO_TEXT),
    at('end', x - BESIDE, over),
    at('start', x + BESIDE, under),
    at('end', x - BESIDE, under),
    at('middle', x, top - RING_TO_TEXT - height),
  ];
}

function isFree(box: Box, { tracks, shapes, labels, leaders }: Obstacles): boolean {
  if (box.x < EDGE || box.x + box.width > WIDTH - EDGE) return false;
  if (labels.some((other) => overlap(padded(box, 4), other))) return false;
  if (shapes.some((other) => overlap(padded(box, 2), other))) return false;
  if (leaders.some(({ x, top }) => x > box.x - 4 && x < box.x + box.width + 4 && top > box.y)) return false;
  return strokesOver(tracks, box.x, box.x + box.width).every(
    // Strokes of a line that bends within the width cover more than the line: a label over a bend has no place there.
    ({ top, bottom }) => bottom <= box.y || top >= box.y + box.height - 1,
  );
}
