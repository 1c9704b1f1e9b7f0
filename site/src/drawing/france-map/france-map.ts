import { count } from 'content-models';
import { DEPARTMENTS, REGIONS } from './outlines.ts';

/** A territory of the network, as the map places it. */
export interface MappedTerritory {
  name: string;
  address: string;
  /** INSEE codes; a region has no department, and what is in no register has neither. */
  departmentCode: string | null;
  department: string | null;
  regionCode: string | null;
  region: string | null;
}

type Codes = Pick<MappedTerritory, 'departmentCode' | 'regionCode'>;

/** A region on the map of the country: it leads to its part of the list, where it is drawn again, nearer. */
export interface RegionStation {
  x: number;
  y: number;
  name: readonly string[];
  title: string;
  territories: number;
  href: string;
}

/** A station on the map of a region: a department, or the whole region. */
export interface MapStation {
  x: number;
  y: number;
  name: string;
  territories: number;
  /** Page of the only territory, or the place's part of the list. */
  href: string;
  title: string;
}

/** The map of a region, in the units of that of the country. */
export interface RegionMap {
  left: number;
  top: number;
  width: number;
  height: number;
  stations: readonly MapStation[];
}

/** Anchor of a region in the list; null for what is in none. */
export function regionAnchor(regionCode: string | null): string | null {
  return regionCode === null ? null : `region-${regionCode}`;
}

/** Stations of the regions where there are territories; those that are nowhere on the map are in the list alone. */
export function countryStations(territories: readonly MappedTerritory[]): RegionStation[] {
  const byRegion = Map.groupBy(territories, ({ regionCode }) => regionCode);
  return [...byRegion].flatMap(([code, inRegion]) => {
    const outline = code === null ? undefined : (REGIONS[code] ?? departmentOfRegion(code)?.[1]);
    const name = inRegion[0]?.region ?? null;
    if (code === null || outline === undefined || name === null) return [];
    const [x, y] = outline.station;
    const title = `${name}\u00a0: ${count(inRegion.length, 'territoire')}`;
    return [{ x, y, name: inLines(name), title, territories: inRegion.length, href: `#${String(regionAnchor(code))}` }];
  });
}

/** The map of a region and its stations; null for one that is a single department, or that is not drawn. */
export function regionMap(code: string | null, territories: readonly MappedTerritory[]): RegionMap | null {
  const outline = code === null ? undefined : REGIONS[code];
  if (outline === undefined) return null;
  const stations = stationsOf(territories);
  return { ...boxAround(outline.path, stations), stations };
}

function stationsOf(territories: readonly MappedTerritory[]): MapStation[] {
  return [...Map.groupBy(territories, placeOf)].flatMap(([place, inPlace]) => {
    const outline = place === null ? undefined : outlineOf(place);
    const [first] = inPlace;
    if (place === null || outline === undefined || first === undefined) return [];
    const [x, y] = outline.station;
    const names = inPlace.map(({ name }) => name).join(', ');
    const isAlone = inPlace.length === 1;
    return [
      {
        x,
        y,
        name: first.department ?? 'Région',
        territories: inPlace.length,
        href: isAlone ? first.address : `#${place}`,
        title: isAlone ? names : `${count(inPlace.length, 'territoire')}\u00a0: ${names}`,
      },
    ];
  });
}

/** Room around what is drawn, for rings and names. */
const ROOM = 18;

/** What holds a path and the stations, Paris and its neighbours being drawn away from their region. */
function boxAround(path: string, stations: readonly { x: number; y: number }[]) {
  const points = [...pointsOf(path), ...stations];
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  return { left: left - ROOM, top: top - ROOM, width: right - left + 2 * ROOM, height: bottom - top + 2 * ROOM };
}

/** Corners of an outline, « M413 183l4 5 8 2-1 7z »: each from the one before it. */
function pointsOf(path: string): { x: number; y: number }[] {
  return path.split('M').flatMap((part) => {
    const numbers = (part.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    return Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) => {
      x += numbers[2 * index] ?? 0;
      y += numbers[2 * index + 1] ?? 0;
      return { x, y };
    });
  });
}

/** The longest line of a name on the map, in characters. */
const LONGEST_LINE = 13;

/** A name in lines: « Bourgogne- », « Franche-Comté ». */
function inLines(name: string): string[] {
  const lines: string[] = [];
  for (const part of name.match(/[^\s-]+(?:-|\s|$)/g) ?? [name]) {
    const last = lines.at(-1);
    if (last !== undefined && (last + part).trim().length <= LONGEST_LINE) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trim());
}

/** The part of the list where a territory is, when it is somewhere on the map: its department, or its region. */
export function placeOf({ departmentCode, regionCode }: Codes): string | null {
  if (departmentCode !== null) return departmentCode in DEPARTMENTS ? `departement-${departmentCode}` : null;
  if (regionCode === null) return null;
  if (regionCode in REGIONS) return `region-${regionCode}`;
  const [department] = departmentOfRegion(regionCode) ?? [null];
  return department === null ? null : `departement-${department}`;
}

/** Overseas, a region is one department. */
function departmentOfRegion(code: string) {
  return Object.entries(DEPARTMENTS).find(([, { region }]) => region === code);
}

function outlineOf(place: string) {
  const [level, code] = place.split('-');
  return level === 'region' ? REGIONS[code ?? ''] : DEPARTMENTS[code ?? ''];
}
