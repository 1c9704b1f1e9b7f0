import type { Box } from './boxes.ts';
import {
  FORUM,
  HALF_STROKE,
  MEETING,
  POSITION,
  RING,
  RING_STROKE,
  SIGN_HALF_HEIGHT,
  SIGN_HALF_WIDTH,
} from './measures.ts';
import type { LineId, PlanStation } from './plan-station.ts';
import { pieceOf, straightPath } from './polyline.ts';
import { PROFILE_STEP, trackHeight, type Track } from './tracks.ts';

/** What a station looks like on the lines. */
export type Shape =
  | { kind: 'ring'; x: number; y: number; radius: number }
  /** An interchange: a dot on each line served, the others drawn again over it. */
  | { kind: 'pill'; x: number; y: number; width: number; height: number; radius: number };

export interface Stop<Line extends LineId = LineId> {
  lineId: Line;
  x: number;
  y: number;
}

/** The drawing of a station, without its label. */
export interface StationShape<Line extends LineId = LineId> {
  shape: Shape;
  stops: Stop<Line>[];
  passing: { lineId: Line; path: string }[];
}

/** The station on the lines it serves; a Forum is plain, across every line in service. */
export function shapeOf(station: PlanStation, x: number, tracks: readonly Track[]): StationShape {
  const present = tracks.flatMap((track) => {
    const y = trackHeight(track, x);
    return y === null ? [] : [{ track, y }];
  });
  const isForum = station.kind === 'forum';
  const served = present.filter(({ track }) => isForum || station.lineIds.includes(track.lineId));
  const heights = served.map(({ y }) => y);
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  if (!isForum && served.length === 1) {
    return { shape: { kind: 'ring', x, y: top, radius: RING[isPosition(station)] }, stops: [], passing: [] };
  }
  const { halfWidth, ends } = SIZES[station.kind];
  const pill = { x: x - halfWidth, y: top - ends, width: 2 * halfWidth, height: bottom - top + 2 * ends };
  const passed = present.filter(
    ({ y, track }) => y > top && y < bottom && !served.some((stop) => stop.track === track),
  );
  return {
    shape: { kind: 'pill', ...pill, radius: halfWidth },
    stops: isForum ? [] : served.map(({ track, y }) => ({ lineId: track.lineId, x, y })),
    passing: passed.map(({ track }) => ({
      lineId: track.lineId,
      path: straightPath(pieceOf(track.points, x - halfWidth - PASSING, x + halfWidth + PASSING)),
    })),
  };
}

/** What the drawing of a station covers, its stroke included. */
export function boxOf(shape: Shape): Box {
  if (shape.kind === 'ring') {
    const half = shape.radius + RING_STROKE;
    return { x: shape.x - half, y: shape.y - half, width: 2 * half, height: 2 * half };
  }
  const { x, y, width, height } = shape;
  return { x: x - RING_STROKE, y: y - RING_STROKE, width: width + 2 * RING_STROKE, height: height + 2 * RING_STROKE };
}

/** What the sign of a line covers. */
export function signBox({ points }: Track): Box {
  const [x, y] = points[0] ?? [0, 0];
  return { x: x - SIGN_HALF_WIDTH, y: y - SIGN_HALF_HEIGHT, width: 2 * SIGN_HALF_WIDTH, height: 2 * SIGN_HALF_HEIGHT };
}

/** Heights between which the stroke of each line lies over some width. */
export function strokesOver(tracks: readonly Track[], from: number, to: number): { top: number; bottom: number }[] {
  const [first, last] = [Math.max(0, Math.floor(from / PROFILE_STEP)), Math.ceil(to / PROFILE_STEP)];
  return tracks.flatMap(({ profile }) => {
    let [top, bottom] = [Infinity, -Infinity];
    for (let index = first; index <= last; index += 1) {
      const y = profile[index] ?? null;
      if (y === null) continue;
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    return bottom === -Infinity ? [] : [{ top: top - HALF_STROKE, bottom: bottom + HALF_STROKE }];
  });
}

const SIZES = { forum: FORUM, position: POSITION, meeting: MEETING } as const satisfies Record<
  PlanStation['kind'],
  object
>;
/** How far a line that passes is drawn again on each side of the station. */
const PASSING = 4;

function isPosition({ kind }: PlanStation): 'position' | 'meeting' {
  return kind === 'meeting' ? 'meeting' : 'position';
}
