import { feature, type Feature, type Position, type Shapes, type Topology } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import { boundsOf, type Ring } from './geometry.ts';

/** Areas whose common borders are one line, with only the details that are seen. */
export interface Drawing {
  topology: Topology;
  shapes: Shapes;
  features: Feature[];
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** @param detail the smallest bend that is kept, in square units */
export function draw(areas: Feature[], detail: number): Drawing {
  const simple = simplify(presimplify(topology({ areas: { type: 'FeatureCollection', features: areas } })), detail);
  const shapes = simple.objects.areas;
  if (shapes === undefined) throw new Error('The areas are lost.');
  return { topology: simple, shapes, features: feature(simple, shapes).features };
}

/** Areas with each point moved. */
export function move(areas: readonly Feature[], to: (point: Position) => Position): Feature[] {
  return areas.map((area) => {
    const coordinates = area.geometry.coordinates.map((rings) => rings.map((ring) => ring.map(to)));
    return { ...area, geometry: { ...area.geometry, coordinates } };
  });
}

/** Areas as large as fits in the middle of a box. */
export function fit(areas: readonly Feature[], box: Box): Feature[] {
  const bounds = boundsOf(areas.flatMap(pointsOf));
  const scale = Math.min(box.width / bounds.width, box.height / bounds.height);
  const left = box.left + (box.width - bounds.width * scale) / 2;
  const top = box.top + (box.height - bounds.height * scale) / 2;
  return move(areas, ([x, y]) => [left + (x - bounds.left) * scale, top + (y - bounds.top) * scale]);
}

/** The outer rings of an area: its mainland and its islands. */
export function ringsOf({ geometry }: Feature): Ring[] {
  return geometry.coordinates.flatMap(([outer]) => (outer === undefined ? [] : [outer]));
}

export function pointsOf(area: Feature): Position[] {
  return ringsOf(area).flat();
}
