import type { Position } from 'topojson-client';
import { areaOf, type Ring } from './geometry.ts';

/** What is too small to be an island, in square units: there, two neighbours do not meet exactly. */
export const SPECK = 3;

/** Rings as a path: whole units, relative steps, closed. */
export function closedPath(rings: readonly Ring[]): string {
  return rings
    .filter((ring) => areaOf(ring) > SPECK)
    .map((ring) => lineSteps(ring.slice(0, -1)))
    .filter((steps) => steps.length > 2)
    .map((steps) => `${pathOf(steps)}z`)
    .join('');
}

/** Borders as a path: whole units, relative steps, open or closed as they come. */
export function openPath(lines: readonly (readonly Position[])[]): string {
  return lines
    .map((line) => lineSteps(line))
    .filter((steps) => steps.length > 1)
    .map(pathOf)
    .join('');
}

/** A place of the drawing: whole units. */
export function rounded([x, y]: Position): Position {
  return [Math.round(x), Math.round(y)];
}

/** Whole points without one twice in a row. */
function lineSteps(line: readonly Position[]): Position[] {
  return line
    .map(rounded)
    .filter(([x, y], index, points) => index === 0 || x !== points[index - 1]?.[0] || y !== points[index - 1]?.[1]);
}

function pathOf(points: readonly Position[]): string {
  const [first, ...others] = points;
  if (first === undefined) return '';
  const steps = others.flatMap(([x, y], index) => {
    const [px, py] = points[index] ?? [x, y];
    return [x - px, y - py];
  });
  // A minus sign parts two numbers as well as a space.
  return `M${first.join(' ')}l${steps.join(' ')}`.replaceAll(' -', '-');
}
