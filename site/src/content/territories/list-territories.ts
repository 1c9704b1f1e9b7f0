import { addressOf, type Organization } from 'content-models';
import { placeOf, regionAnchor, type MappedTerritory } from '../../drawing/france-map/france-map.ts';

/** What the list of territories reads of an organisation. */
export const TERRITORY_FIELDS = [
  'collection',
  'title',
  'slug',
  'isTerritory',
  'isExample',
  'departmentCode',
  'department',
  'regionCode',
  'region',
] as const satisfies readonly (keyof Organization)[];

export type TerritoryFields = Pick<Organization, (typeof TERRITORY_FIELDS)[number]>;

/** A territory in the list. */
export interface ListedTerritory extends MappedTerritory {
  isExample: boolean;
  /** Anchor of its place on the map, on the first of the place alone; a whole region has that of its part of the list. */
  anchor: string | null;
}

export interface RegionOfTerritories {
  /** Its name, or null for what is in no region. */
  region: string | null;
  /** INSEE code, or null. */
  code: string | null;
  /** Anchor of its part of the list, to which its territories lead. */
  anchor: string | null;
  territories: ListedTerritory[];
}

/** The territories by region, in alphabetical order, their departments together; last those that are in no region. */
export function listTerritories(organizations: readonly TerritoryFields[]): RegionOfTerritories[] {
  const listed = organizations.filter(({ isTerritory }) => isTerritory);
  const byRegion = Map.groupBy(listed, ({ region, department }) => region ?? department);
  return [...byRegion]
    .toSorted(([a], [b]) => compareNames(a, b))
    .map(([region, inRegion]) => {
      const code = inRegion[0]?.regionCode ?? null;
      return { region, code, anchor: regionAnchor(code), territories: withAnchors(inRegion.toSorted(byDepartment)) };
    });
}

function byDepartment(a: TerritoryFields, b: TerritoryFields): number {
  // A whole region comes before its parts.
  return (a.department ?? '').localeCompare(b.department ?? '', 'fr') || a.title.localeCompare(b.title, 'fr');
}

function withAnchors(organizations: readonly TerritoryFields[]): ListedTerritory[] {
  const places = organizations.map((organization) => placeOf(organization));
  return organizations.map((organization, index) => {
    const { title, isExample, departmentCode, department, regionCode, region } = organization;
    const place = places[index] ?? null;
    return {
      name: title,
      address: addressOf(organization) ?? '/',
      isExample,
      departmentCode,
      department,
      regionCode,
      region,
      anchor: places.indexOf(place) === index && place !== regionAnchor(regionCode) ? place : null,
    };
  });
}

/** French alphabetical order; what has no name comes last. */
function compareNames(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.localeCompare(b, 'fr');
}
