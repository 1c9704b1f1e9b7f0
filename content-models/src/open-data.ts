import type { DatedCollection, ListKey } from './filing.ts';
import type { PublishedCollection } from './types/slugs.ts';

/** How a set of data is cut: in a file a year for what grows without end, else in one file. */
type Extent = { collection: DatedCollection; isByYear: true } | { collection: PublishedCollection; isByYear: false };

/**
 * What `/donnees/` offers, by the name of its files. This is the one place to declare a set; its columns are in
 * `site/src/downloads/open-data`. A name ends with no year.
 */
export const DATA_SETS = {
  communiques: { collection: 'press-releases', isByYear: true },
  manifestes: { collection: 'manifestos', isByYear: false },
  engagements: { collection: 'manifestos', isByYear: false },
  evenements: { collection: 'events', isByYear: true },
  seances: { collection: 'events', isByYear: true },
  replays: { collection: 'replays', isByYear: false },
  labels: { collection: 'labels', isByYear: false },
  organisations: { collection: 'organizations', isByYear: false },
  personnes: { collection: 'people', isByYear: false },
  mandats: { collection: 'people', isByYear: false },
  concertations: { collection: 'concertations', isByYear: false },
  'projets-ia': { collection: 'ai-projects', isByYear: false },
  'ressources-ia': { collection: 'ai-resources', isByYear: false },
  territoirprod: { collection: 'programmes', isByYear: false },
} as const satisfies Record<string, Extent>;

export type DataSetName = keyof typeof DATA_SETS;
export const DATA_SET_NAMES = Object.keys(DATA_SETS) as DataSetName[];

export const DATA_FORMATS = ['csv', 'json'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

/** Address of a file of data, `/donnees/manifestes.csv` or `/donnees/communiques-2025.json`. @param year null for a set in one file */
export function dataAddress(name: DataSetName, year: ListKey | null, format: DataFormat): string {
  return `/donnees/${name}${year === null ? '' : `-${year}`}.${format}`;
}

/** Address of the description of a set's columns (Table Schema). */
export function dataSchemaAddress(name: DataSetName): string {
  return `/donnees/${name}.schema.json`;
}

/** The set and the year that the name of a file tells, or null. */
export function dataFileOf(file: string): { name: DataSetName; year: ListKey | null } | null {
  const [, stem = '', year = null] = /^(.+?)(?:-(\d{4}))?$/.exec(file) ?? [];
  const name = DATA_SET_NAMES.find((candidate) => candidate === stem);
  return name === undefined || DATA_SETS[name].isByYear !== (year !== null) ? null : { name, year };
}

/** Addresses of the files that are there whatever is published. */
export const FIXED_DATA_ADDRESSES: readonly string[] = DATA_SET_NAMES.flatMap((name) => [
  dataSchemaAddress(name),
  ...(DATA_SETS[name].isByYear ? [] : DATA_FORMATS.map((format) => dataAddress(name, null, format))),
]);

/** Addresses of the files of a year of a collection. */
export function dataAddressesOfYear(collection: PublishedCollection, year: ListKey): string[] {
  return DATA_SET_NAMES.filter((name) => DATA_SETS[name].isByYear && DATA_SETS[name].collection === collection).flatMap(
    (name) => DATA_FORMATS.map((format) => dataAddress(name, year, format)),
  );
}
