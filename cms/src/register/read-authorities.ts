import type { Authority } from './authority.ts';
import { MAYOTTE, REGION_OF_MAYOTTE, yearOfCensus } from './census.ts';
import {
  readOfficial,
  type OfficialArea,
  type OfficialCommune,
  type OfficialDepartment,
  type OfficialGroup,
} from './official-data.ts';

/** The official register, as it is kept in memory. */
export interface Register {
  authorities: readonly Authority[];
  /** Codes that are no authority's any more, or are those of a part of a commune, with the commune's code. */
  attached: ReadonlyMap<string, string>;
}

/** Reads the official register: a quarter of a second. */
export function readRegister(): Register {
  const official = readOfficial('communes');
  const communes = official.filter(({ type }) => type === 'commune-actuelle');
  const regions = readOfficial('regions');
  const departments = readOfficial('departements');
  const places: Places = new Map(departments.map((department) => [department.code, placeOf(department, regions)]));
  const departmentOfCommune = new Map(communes.map(({ code, departement }) => [code, departement]));
  const groups = [...readOfficial('epci'), ...readOfficial('ept')];
  const inCommunes = inhabitantsBy(communes, ({ code }) => code);
  const inRegions = inhabitantsBy(communes, ({ region }) => region);
  // The metropolis of Lyon is no part of the department around it, whose number its communes keep.
  const ofLyon = new Set(
    groups.filter(({ type }) => type === 'MET69').flatMap(({ membres }) => membres.map(({ code }) => code)),
  );
  const inDepartments = inhabitantsBy(
    communes.filter(({ code }) => !ofLyon.has(code)),
    ({ departement }) => departement,
  );
  return {
    authorities: [
      ...communes.map((commune) => fromCommune(commune, places)),
      ...groups.map((group) => fromGroup(group, { departmentOfCommune, inCommunes, places })),
      ...departments.map((department) => fromDepartment(department, inDepartments, places)),
      // An overseas collectivity is among the departments already.
      ...regions.filter(({ zone }) => zone !== 'com').map((region) => fromRegion(region, inRegions)),
    ],
    attached: new Map(official.flatMap(attachedCodes)),
  };
}

/** Where an authority is. One object a department, so that its names are in memory once. */
type Place = Pick<Authority, 'departmentCode' | 'department' | 'regionCode' | 'region'>;

type Places = ReadonlyMap<string, Place>;

type Inhabitants = ReadonlyMap<string, number>;

const NATURES: Readonly<Record<OfficialGroup['type'], string>> = {
  CC: 'Communauté de communes',
  CA: 'Communauté d’agglomération',
  CU: 'Communauté urbaine',
  METRO: 'Métropole',
  MET69: 'Métropole',
  EPT: 'Établissement public territorial',
};

function fromCommune({ code, nom, siren, departement, population }: OfficialCommune, places: Places): Authority {
  return {
    kind: 'commune',
    nature: 'Commune',
    name: withTypography(nom),
    inseeCode: code,
    siren: siren ?? null,
    ...placeIn(departement, places),
    ...inhabitants(population, departement),
  };
}

interface KnownOfCommunes {
  departmentOfCommune: ReadonlyMap<string, string>;
  inCommunes: Inhabitants;
  places: Places;
}

/** The register counts the inhabitants of groups by another census than those of communes: theirs are added up here. */
function fromGroup(group: OfficialGroup, { departmentOfCommune, inCommunes, places }: KnownOfCommunes): Authority {
  const members = group.membres.map(({ code }) => ({
    department: departmentOfCommune.get(code),
    population: inCommunes.get(code) ?? 0,
  }));
  const department = mainDepartment(group, members);
  return {
    kind: 'epci',
    nature: NATURES[group.type],
    name: groupName(group),
    inseeCode: group.code,
    siren: group.code,
    ...placeIn(department, places),
    ...inhabitants(
      members.reduce((sum, { population }) => sum + population, 0),
      department,
    ),
  };
}

function fromDepartment({ code, nom, zone }: OfficialDepartment, totals: Inhabitants, places: Places): Authority {
  return {
    kind: 'departement',
    nature: zone === 'com' ? 'Collectivité d’outre-mer' : 'Département',
    name: withTypography(nom),
    inseeCode: code,
    siren: null,
    ...placeIn(code, places),
    ...inhabitants(totals.get(code), code),
  };
}

function fromRegion({ code, nom }: OfficialArea, totals: Inhabitants): Authority {
  return {
    kind: 'region',
    nature: 'Région',
    name: withTypography(nom),
    inseeCode: code,
    siren: null,
    departmentCode: null,
    department: null,
    regionCode: code,
    region: withTypography(nom),
    ...inhabitants(totals.get(code), code === REGION_OF_MAYOTTE ? MAYOTTE : null),
  };
}

function placeOf({ code, nom, zone, region }: OfficialDepartment, regions: readonly OfficialArea[]): Place {
  const department = { departmentCode: code, department: withTypography(nom) };
  // The register gives overseas collectivities a region of their own, that is none.
  if (zone === 'com') return { ...department, regionCode: null, region: null };
  const found = regions.find((candidate) => candidate.code === region);
  if (found === undefined) throw new Error(`The official register has no region ${region}, that of ${nom}.`);
  return { ...department, regionCode: region, region: withTypography(found.nom) };
}

function placeIn(department: string, places: Places): Place {
  const place = places.get(department);
  if (place === undefined) throw new Error(`The official register has no department ${department}.`);
  return place;
}

/** The department where most of the members' inhabitants live. */
function mainDepartment(
  { code }: OfficialGroup,
  members: readonly { department: string | undefined; population: number }[],
): string {
  const populations = new Map<string, number>();
  for (const { department, population } of members) {
    if (department !== undefined) populations.set(department, (populations.get(department) ?? 0) + population);
  }
  const [first] = [...populations].toSorted(([, a], [, b]) => b - a);
  if (first === undefined) throw new Error(`The official register has no commune of ${code}.`);
  return first[0];
}

/** How many live there, and by which census; `department` is null for a region. */
function inhabitants(
  population: number | undefined,
  department: string | null,
): Pick<Authority, 'population' | 'populationYear'> {
  if (population === undefined) return { population: null, populationYear: null };
  return { population, populationYear: yearOfCensus(department) };
}

/** The register abbreviates: « CU d'Arras », but « CA Communauté Paris-Saclay ». */
function groupName({ nom, type }: OfficialGroup): string {
  const name = withTypography(nom).replace(/\s+/g, ' ');
  if (!name.startsWith(`${type} `)) return name;
  const rest = name.slice(type.length + 1);
  return rest.startsWith('Communauté ') ? rest : `${NATURES[type]} ${rest}`;
}

/** Inhabitants of each area, where somebody is counted. */
function inhabitantsBy(communes: OfficialCommune[], areaOf: (commune: OfficialCommune) => string): Inhabitants {
  const totals = new Map<string, number>();
  for (const commune of communes) {
    if (commune.population === undefined) continue;
    const area = areaOf(commune);
    totals.set(area, (totals.get(area) ?? 0) + commune.population);
  }
  return totals;
}

function withTypography(name: string): string {
  return name.replaceAll("'", '’');
}

function attachedCodes({ code, commune, chefLieu, anciensCodes = [] }: OfficialCommune): [string, string][] {
  const whole = commune ?? chefLieu;
  // A part of a commune may bear the code of the whole.
  if (whole !== undefined) return whole === code ? [] : [[code, whole]];
  return anciensCodes.map((former) => [former, code]);
}
