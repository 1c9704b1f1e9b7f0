import { BEND } from './measures.ts';

export type Point = readonly [x: number, y: number];

/** Straight segments, left to right, whose corners are rounded when they are drawn. */
export type Polyline = readonly Point[];

/** Path of a polyline with rounded corners. */
export function pathOf(points: Polyline): string {
  return points.map((point, index) => (index === 0 ? `M${print(point)}` : segment(points, index))).join('');
}

/** Height of a polyline at some place, on the rounding of a corner too. */
export function heightAt(points: Polyline, x: number): number {
  const after = points.findIndex((point) => point[0] >= x);
  const [from, to] = [points[after - 1], points[after]];
  if (from === undefined || to === undefined) return (after === 0 ? points[0] : points.at(-1))?.[1] ?? 0;
  for (const index of [after - 1, after]) {
    const bend = bendAt(points, index);
    if (bend !== null && x > bend.from[0] && x < bend.to[0]) {
      return heightOnBend(bend.from, points[index] ?? from, bend.to, x);
    }
  }
  return from[1] + ((to[1] - from[1]) * (x - from[0])) / (to[0] - from[0] || 1);
}

/** A short piece of a polyline, fine enough to lie on its bends. */
export function pieceOf(points: Polyline, from: number, to: number): Polyline {
  const steps = 8;
  const piece = Array.from({ length: steps + 1 }, (_, step): Point => {
    const x = from + ((to - from) * step) / steps;
    return [x, heightAt(points, x)];
  });
  const [first, last] = [piece[0], piece.at(-1)];
  const isStraight = first !== undefined && last !== undefined && piece.every((point) => point[1] === first[1]);
  return isStraight ? [first, last] : piece;
}

/** Path of a piece, as it is. */
export function straightPath(points: Polyline): string {
  return points.map((point, index) => `${index === 0 ? 'M' : 'L'}${print(point)}`).join('');
}

interface Bend {
  from: Point;
  to: Point;
}

function segment(points: Polyline, index: number): string {
  const [x, y] = points[index] ?? [0, 0];
  const bend = bendAt(points, index);
  return bend === null ? `L${print([x, y])}` : `L${print(bend.from)}Q${print([x, y])} ${print(bend.to)}`;
}

/** Where the rounding of a corner begins and ends, or null at the two ends. */
function bendAt(points: Polyline, index: number): Bend | null {
  const [before, corner, after] = [points[index - 1], points[index], points[index + 1]];
  if (before === undefined || corner === undefined || after === undefined) return null;
  const length = Math.min(BEND, distance(before, corner) / 2, distance(corner, after) / 2);
  return { from: towards(corner, before, length), to: towards(corner, after, length) };
}

/** The rounding is a quadratic curve whose control point is the corner. */
function heightOnBend(from: Point, corner: Point, to: Point, x: number): number {
  const a = from[0] - 2 * corner[0] + to[0];
  const b = 2 * (corner[0] - from[0]);
  const c = from[0] - x;
  const u = Math.abs(a) < 1e-6 ? -c / b : (-b + Math.sqrt(b * b - 4 * a * c)) / (2 * a);
  return (1 - u) ** 2 * from[1] + 2 * u * (1 - u) * corner[1] + u ** 2 * to[1];
}

function towards([x, y]: Point, other: Point, length: number): Point {
  const ratio = length / (distance([x, y], other) || 1);
  return [x + (other[0] - x) * ratio, y + (other[1] - y) * ratio];
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

function print([x, y]: Point): string {
  return `${round(x)},${round(y)}`;
}

/** To the tenth of a unit: what the eye can tell. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
