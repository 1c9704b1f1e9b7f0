import { count } from 'content-models';
import { DEPARTMENTS, REGIONS } from './outlines.ts';

/** A territory of the network, as the map places it. */
export interface MappedTerritory {
  name: string;
  address: string;
  /** INSEE codes; a region has no department, and what is in no register has neither. */
  departmentCode: string | null;
  regionCode: string | null;
}

type Codes = Pick<MappedTerritory, 'departmentCode' | 'regionCode'>;

/** A station on the map: a department, or a whole region. */
export interface MapStation {
  x: number;
  y: number;
  /** Outline of what it stands for. */
  path: string;
  isRegion: boolean;
  territories: readonly MappedTerritory[];
  /** Page of the only territory, or the place's part of the list. */
  href: string;
  title: string;
}

/** Stations of the departments and regions where there are territories; the others are in the list alone. */
export function franceMap(territories: readonly MappedTerritory[]): MapStation[] {
  const byPlace = Map.groupBy(territories, placeOf);
  return [...byPlace].flatMap(([place, inPlace]) => {
    const outline = place === null ? undefined : outlineOf(place);
    const [first] = inPlace;
    if (place === null || outline === undefined || first === undefined) return [];
    const [x, y] = outline.station;
    const names = inPlace.map(({ name }) => name).join(', ');
    return [
      {
        x,
        y,
        path: outline.path,
        isRegion: place.startsWith('region'),
        territories: inPlace,
        href: inPlace.length === 1 ? first.address : `#${place}`,
        title: inPlace.length === 1 ? names : `${count(inPlace.length, 'territoire')}\u00a0: ${names}`,
      },
    ];
  });
}

/** The part of the list where a territory is, when it is somewhere on the map: its department, or its region. */
export function placeOf({ departmentCode, regionCode }: Codes): string | null {
  if (departmentCode !== null) return departmentCode in DEPARTMENTS ? `departement-${departmentCode}` : null;
  if (regionCode === null) return null;
  if (regionCode in REGIONS) return `region-${regionCode}`;
  // Overseas, a region is one department.
  const [department] = Object.entries(DEPARTMENTS).find(([, { region }]) => region === regionCode) ?? [null];
  return department === null ? null : `departement-${department}`;
}

function outlineOf(place: string) {
  const [level, code] = place.split('-');
  return level === 'region' ? REGIONS[code ?? ''] : DEPARTMENTS[code ?? ''];
}
