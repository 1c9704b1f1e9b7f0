import type { Position } from 'topojson-client';
import { boundsOf, distance, distanceToRing, gridInside, isInside, type Ring } from './geometry.ts';

/** Between the centres of two station rings, so that their strokes never touch. Units of the drawing. */
export const APART = 31;

/** The place of each area's station: well inside of it, then moved away from its neighbours' as little as it takes. */
export function placesOf(areas: ReadonlyMap<string, Ring>): Map<string, Position> {
  const homes = new Map([...areas].map(([code, ring]) => [code, middleOf(ring)]));
  const places = new Map(homes);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [code, place] of places) {
      const home = homes.get(code) ?? place;
      let [x, y] = [place[0] + (home[0] - place[0]) * PULL, place[1] + (home[1] - place[1]) * PULL];
      for (const [other, [ox, oy]] of places) {
        const away = Math.hypot(x - ox, y - oy);
        if (other === code || away >= APART + 1) continue;
        const push = (APART + 1 - away) / 2 / Math.max(away, 0.01);
        [x, y] = [x + (x - ox) * push, y + (y - oy) * push];
      }
      places.set(code, [x, y]);
    }
  }
  return places;
}

const ROUNDS = 400;

/** How much of its way home a place takes back at each round, at the beginning. */
const PULL = 0.02;

/** The point of a region that is the farthest from all stations; of those as far, the most inside. */
export function clearing(ring: Ring, taken: readonly Position[]): Position {
  const scored = gridInside(ring, 2).map((point) => ({
    point,
    // Beyond what is needed, the middle of the region is better.
    score: Math.min(APART + 2, ...taken.map((place) => distance(point, place))) + distanceToRing(point, ring) / 100,
  }));
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  if (best === undefined) throw new Error('A region without any room.');
  return best.point;
}

/** The point of a ring that is the farthest from its line, the middle of what it bounds before others. */
export function middleOf(ring: Ring): Position {
  const { left, top, width, height } = boundsOf(ring);
  const centre: Position = [left + width / 2, top + height / 2];
  const step = Math.max(width, height) / 30;
  const candidates = isInside(centre, ring) ? [centre, ...gridInside(ring, step)] : gridInside(ring, step);
  const [best] = candidates
    .map((point) => ({ point, score: distanceToRing(point, ring) - distance(point, centre) / 3 }))
    .toSorted((a, b) => b.score - a.score);
  return best?.point ?? centre;
}
