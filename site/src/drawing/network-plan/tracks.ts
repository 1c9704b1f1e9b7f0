import { BEYOND, SIGN_BEFORE, WIDTH } from './measures.ts';
import type { LineId } from './plan-station.ts';
import { heightAt, type Point, type Polyline } from './polyline.ts';
import type { Interval, RunningLine } from './intervals.ts';
import { bendBefore, climbOf, descentOf, gatheredLeft, gatheredOffset, spreadOffset } from './spread.ts';

/** A line as it runs through the drawing, from its sign to beyond the right edge. */
export interface Track<Line extends LineId = LineId> {
  lineId: Line;
  rank: number;
  points: Polyline;
  /** Its height every {@link PROFILE_STEP} units of the width, its corners not rounded; null before its sign. */
  profile: readonly (number | null)[];
}

export const PROFILE_STEP = 6;

interface Course {
  intervals: readonly Interval[];
  /** Spread of each interval, between 0 and 1. */
  spreads: readonly number[];
  /** Place of a station, by its index. */
  xOf: (index: number) => number;
}

/** Tracks bottom to top. */
export function tracksOf({ intervals, spreads, xOf }: Course): Track[] {
  const last = intervals.at(-1);
  return (last?.lines ?? []).map(({ lineId, rank }) => {
    const points: Point[] = [];
    for (const [index, interval] of intervals.entries()) {
      const line = interval.lines.find((running) => running.lineId === lineId);
      if (line === undefined) continue;
      points.push(...pointsWithin(interval, line, spreads[index] ?? 1, xOf));
    }
    return { lineId, rank, points, profile: profileOf(points) };
  });
}

/** Height of a track at some place, or null before its sign. */
export function trackHeight({ points }: Track, x: number): number | null {
  const first = points[0];
  return first === undefined || x < first[0] ? null : heightAt(points, x);
}

function profileOf(points: Polyline): (number | null)[] {
  const profile: (number | null)[] = [];
  let next = 0;
  for (let x = 0; x <= WIDTH; x += PROFILE_STEP) {
    while (next < points.length - 1 && (points[next]?.[0] ?? x) <= x) next += 1;
    const [from, to] = [points[next - 1], points[next]];
    if (from === undefined || to === undefined) profile.push(null);
    else profile.push(from[1] + ((to[1] - from[1]) * (x - from[0])) / (to[0] - from[0]));
  }
  return profile;
}

function pointsWithin(interval: Interval, line: RunningLine, spread: number, xOf: (index: number) => number): Point[] {
  const { from, to, lines } = interval;
  const y = -spreadOffset(line, spread);
  const points: Point[] = [];
  if (from === null || line.left === null) {
    points.push([xOf(line.opensAt) - SIGN_BEFORE, y]);
  } else {
    const x = xOf(from) + bendBefore(line.left, gatheredLeft(interval));
    const climb = climbOf(line, spread);
    if (climb > 0) points.push([x, -gatheredOffset(line.left)], [x + climb, y]);
  }
  if (to === null) return [...points, [WIDTH + BEYOND, y]];
  const x = xOf(to) - bendBefore(line.right, lines.length);
  const descent = descentOf(line, spread);
  if (descent > 0) points.push([x - descent, y], [x, -gatheredOffset(line.right)]);
  return points;
}
