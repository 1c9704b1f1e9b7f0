import { isDated, isFiled, type DatedCollection, type ListKey } from './filing.ts';
import { typeOf, type CONTENT_TYPES } from './types/index.ts';
import { PUBLISHED_COLLECTIONS, type PublishedCollection } from './types/slugs.ts';

/** How a set of data is cut: in a file a year for what grows without end, else in one file. */
type Extent = { collection: DatedCollection; isByYear: true } | { collection: PublishedCollection; isByYear: false };

type TypeWithSets = Extract<(typeof CONTENT_TYPES)[PublishedCollection], { dataSets: object }>;

/** Names of the sets, as their files have them. None ends with a year. */
export type DataSetName = TypeWithSets extends infer Type extends TypeWithSets
  ? Type extends Type
    ? keyof Type['dataSets'] & string
    : never
  : never;

/** What `/donnees/` offers, by the name of its files: what the types declare. */
export const DATA_SETS = Object.fromEntries(PUBLISHED_COLLECTIONS.flatMap(setsOf)) as Readonly<
  Record<DataSetName, Extent>
>;
export const DATA_SET_NAMES = Object.keys(DATA_SETS) as DataSetName[];

function setsOf(collection: PublishedCollection): [string, Extent][] {
  return Object.entries(typeOf(collection).dataSets ?? {}).map(([name, { isByYear }]) => {
    if (!isByYear) return [name, { collection, isByYear }];
    if (isFiled(collection) && isDated(collection)) return [name, { collection, isByYear }];
    throw new Error(`${name} is cut by year, and ${collection} is not filed by date.`);
  });
}

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
