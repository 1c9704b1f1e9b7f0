import {
  BEND,
  FIRST_BEND,
  GATHERED_GAP,
  HALF_STROKE,
  NEXT_BEND,
  SIGN_BEFORE,
  SIGN_HALF_HEIGHT,
  SIGN_HALF_WIDTH,
  TRACK_GAP,
} from './measures.ts';
import type { Interval, RunningLine } from './intervals.ts';

/*
 * Between two Forums the lines spread from the 14 of a gathering (0) towards the 34 of their home tracks (1). The
 * spread of an interval is the largest that lets every line leave and come back at 45°, and every sign stand clear.
 */

/** Two stations so far apart at least, by the spread: `base + slope × spread`. */
export interface BendRoom {
  from: number;
  to: number;
  base: number;
  slope: number;
  /** False while the line runs straight on at a spread of 0: it then asks for nothing. */
  bendsGathered: boolean;
}

/** The room asked for at some spread. */
export function roomAt({ base, slope, bendsGathered }: BendRoom, spread: number): number {
  return bendsGathered || spread > 0 ? base + slope * spread : 0;
}

/** Height of a line over the lowest track, between two Forums. */
export function spreadOffset(line: RunningLine, spread: number): number {
  return gatheredOffset(line.right) + spread * reach(line);
}

export function gatheredOffset(place: number): number {
  return place * GATHERED_GAP;
}

/** How far a line climbs after the Forum on the left. */
export function climbOf(line: RunningLine, spread: number): number {
  return gatheredOffset(line.right - (line.left ?? line.right)) + spread * reach(line);
}

/** How far it comes down to the Forum on the right. */
export function descentOf(line: RunningLine, spread: number): number {
  return spread * reach(line);
}

/** From the middle of a Forum to the bend of a line: the outermost leaves first and comes back last. */
export function bendBefore(place: number, gathered: number): number {
  return FIRST_BEND + NEXT_BEND * (gathered - 1 - place);
}

/** Lines gathered at the Forum on the left of an interval. */
export function gatheredLeft({ lines }: Interval): number {
  return lines.filter(({ left }) => left !== null).length;
}

/** The least spread that keeps the signs of lines that open in the interval clear of the lines beside them. */
export function leastSpread({ lines }: Interval): number {
  const needs = lines
    .filter(({ left }) => left === null)
    .flatMap((line) => {
      const present = lines.filter(({ opensAt }) => opensAt <= line.opensAt);
      const at = present.indexOf(line);
      return [present[at - 1], present[at + 1]].flatMap((other) =>
        other === undefined ? [] : [spreadFor(line, other)],
      );
    });
  return Math.min(1, Math.max(0, ...needs));
}

/** Room that bends and signs need in an interval; `end` is the index given to the right edge. */
export function bendRooms(interval: Interval, end: number): BendRoom[] {
  return interval.lines.flatMap((line) => [
    ...throughRoom(interval, line, end),
    ...(line.left === null ? signRooms(interval, line) : []),
  ]);
}

/** The largest spread for the places that the stations have. Lines that meet no station stay gathered. */
export function largestSpread(interval: Interval, rooms: readonly BendRoom[], xOf: (index: number) => number): number {
  const least = leastSpread(interval);
  if (interval.from !== null && interval.to === interval.from + 1) return least;
  const limits = rooms
    .filter(({ slope }) => slope > 0)
    .map(({ from, to, base, slope }) => (xOf(to) - xOf(from) - base) / slope);
  return Math.max(least, Math.min(1, ...limits));
}

function throughRoom(interval: Interval, line: RunningLine, end: number): BendRoom[] {
  const { from, to, lines } = interval;
  if (from === null || line.left === null) return [];
  const out = bendBefore(line.left, gatheredLeft(interval)) + climbOf(line, 0);
  const bendsGathered = climbOf(line, 0) > 0;
  if (to === null) return [{ from, to: end, base: out, slope: reach(line), bendsGathered }];
  const base = out + 2 * BEND + bendBefore(line.right, lines.length);
  return [{ from, to, base, slope: 2 * reach(line), bendsGathered }];
}

/** A sign stands where the lines above have finished climbing and none comes down yet. */
function signRooms(interval: Interval, opened: RunningLine): BendRoom[] {
  const { from, to, lines } = interval;
  const above = lines.filter(({ rank, opensAt }) => rank >= opened.rank && opensAt <= opened.opensAt);
  const gathered = gatheredLeft(interval);
  return above.flatMap((line) => {
    const rooms: BendRoom[] = [];
    if (from !== null && line.left !== null) {
      const base = bendBefore(line.left, gathered) + climbOf(line, 0) + SIGN_BEFORE + SIGN_ROOM;
      rooms.push({ from, to: opened.opensAt, base, slope: reach(line), bendsGathered: true });
    }
    if (to !== null) {
      const base = SIGN_ROOM + BEND + bendBefore(line.right, lines.length) - SIGN_BEFORE;
      rooms.push({ from: opened.opensAt, to, base, slope: reach(line), bendsGathered: true });
    }
    return rooms;
  });
}

const SIGN_ROOM = SIGN_HALF_WIDTH + BEND / 2;

/** What a spread of 1 adds to a line's height: never negative, since a line's place is at most its rank. */
function reach({ rank, right }: RunningLine): number {
  return rank * TRACK_GAP - gatheredOffset(right);
}

/** The spread at which a sign stands clear of a line, or of its sign when both open at the same station. */
function spreadFor(line: RunningLine, other: RunningLine): number {
  const needed = SIGN_HALF_HEIGHT + 1 + (other.opensAt === line.opensAt ? SIGN_HALF_HEIGHT : HALF_STROKE);
  const gathered = Math.abs(gatheredOffset(line.right) - gatheredOffset(other.right));
  const home = TRACK_GAP * Math.abs(line.rank - other.rank);
  return (needed - gathered) / (home - gathered);
}
