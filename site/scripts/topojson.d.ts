/** The parts of topojson-server 3.0, topojson-simplify 3.0 and topojson-client 3.1 that draw the map; they ship no types. */
declare module 'topojson-server' {
  import type { Feature, Topology } from 'topojson-client';
  export function topology(objects: Record<string, { type: 'FeatureCollection'; features: Feature[] }>): Topology;
}

declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-client';
  export function presimplify(topology: Topology): Topology;
  export function simplify(topology: Topology, minimalArea: number): Topology;
}

declare module 'topojson-client' {
  export type Position = [x: number, y: number];
  export interface MultiPolygon {
    type: 'MultiPolygon';
    coordinates: Position[][][];
  }
  export interface Feature {
    type: 'Feature';
    id: string;
    properties: Record<string, string>;
    geometry: MultiPolygon;
  }
  /** A feature of a topology. */
  export interface Shape {
    id: string;
    properties: Record<string, string>;
  }
  export interface Shapes {
    type: 'GeometryCollection';
    geometries: Shape[];
  }
  export interface Topology {
    objects: Record<string, Shapes>;
  }
  export function feature(topology: Topology, shapes: Shapes): { features: Feature[] };
  export function merge(topology: Topology, shapes: Shape[]): MultiPolygon;
  /** Borders, each once; of two shapes on either side, or of the same on both for an outer border. */
  export function mesh(
    topology: Topology,
    shapes: Shapes,
    isWanted: (a: Shape, b: Shape) => boolean,
  ): { coordinates: Position[][] };
}
