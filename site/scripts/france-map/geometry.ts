import type { Position } from 'topojson-client';

/** A closed ring: its last point is its first. */
export type Ring = Position[];

/** A ring's area, whichever way it turns. */
export function areaOf(ring: Ring): number {
  return Math.abs(pairs(ring).reduce((sum, [[ax, ay], [bx, by]]) => sum + ax * by - bx * ay, 0)) / 2;
}

/** The largest of the rings: the mainland. */
export function mainland(rings: readonly Ring[]): Ring {
  const [largest] = rings.toSorted((a, b) => areaOf(b) - areaOf(a));
  if (largest === undefined) throw new Error('A shape without any ring.');
  return largest;
}

export function isInside([x, y]: Position, ring: Ring): boolean {
  return pairs(ring).reduce(
    (inside, [[ax, ay], [bx, by]]) =>
      ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside,
    false,
  );
}

export function distance([ax, ay]: Position, [bx, by]: Position): number {
  return Math.hypot(ax - bx, ay - by);
}

/** How far a point is from a ring's line. */
export function distanceToRing(point: Position, ring: Ring): number {
  return Math.min(...pairs(ring).map(([a, b]) => distanceToSegment(point, a, b)));
}

export function boundsOf(points: readonly Position[]): { left: number; top: number; width: number; height: number } {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** Points of a grid over a ring that are inside of it. */
export function gridInside(ring: Ring, step: number): Position[] {
  const { left, top, width, height } = boundsOf(ring);
  return steps(top, height, step)
    .flatMap((y) => steps(left, width, step).map((x): Position => [x, y]))
    .filter((point) => isInside(point, ring));
}

function steps(from: number, length: number, step: number): number[] {
  return Array.from({ length: Math.ceil(length / step) }, (_, index) => from + (index + 0.5) * step);
}

function pairs(ring: Ring): [Position, Position][] {
  return ring.slice(1).map((point, index) => [ring[index] ?? point, point]);
}

function distanceToSegment([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}
