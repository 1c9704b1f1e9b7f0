import type { Lane } from './lines.ts';

interface Stop {
  lane: Lane;
  x: number;
}

/** A station on vertical lanes: a ring on one, or an interchange across several. */
type Station =
  | { kind: 'ring'; x: number }
  /** `passing` lanes are not served: they are drawn again over the interchange. */
  | { kind: 'interchange'; x: number; width: number; stops: Stop[]; passing: Stop[] };

/** Distance from the drawing's edge to the middle of its first lane, in pixels. */
const FIRST_LANE = 7;

/** Middle of a lane, in pixels from the left. */
export function laneX(index: number, gap: number): number {
  return FIRST_LANE + index * gap;
}

/** Width of a drawing of so many lanes, in pixels. */
export function trackWidth(lanes: number, gap: number): number {
  return laneX(lanes - 1, gap) + FIRST_LANE;
}

/**
 * The station of something that serves some of the lanes; one that serves none, such as an opening
 * session, serves all.
 */
export function stationOn(lanes: readonly Lane[], served: readonly Lane[], { gap, radius }: StationShape): Station {
  const all = lanes.map((lane, index) => ({ lane, x: laneX(index, gap) }));
  const wanted = all.filter(({ lane }) => served.includes(lane));
  const stops = wanted.length === 0 ? all : wanted;
  const from = stops[0]?.x ?? FIRST_LANE;
  const to = stops.at(-1)?.x ?? from;
  if (from === to) return { kind: 'ring', x: from };
  const passing = all.filter((stop) => stop.x > from && stop.x < to && !stops.includes(stop));
  return { kind: 'interchange', x: from - radius, width: to - from + 2 * radius, stops, passing };
}

interface StationShape {
  /** Distance between two lanes, in pixels. */
  gap: number;
  /** Half the height of an interchange, in pixels. */
  radius: number;
}
