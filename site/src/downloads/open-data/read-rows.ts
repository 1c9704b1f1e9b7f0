import { DATA_SETS, type DataSetName, type ListKey } from 'content-models';
import { readAllFields, readExtent, readListFields, readSiteUrl } from '../../content/index.ts';
import { fieldsOf, itemsIn, rowsOf, type Row } from './data-set.ts';
import { SETS } from './sets/index.ts';

/** The rows of a set, or of one year of it, in the order of the identifiers; null when there is no such year. */
export async function readRows(name: DataSetName, year: ListKey | null): Promise<Row[] | null> {
  const documents = await readDocuments(name, year, fieldsOf(SETS[name]));
  if (documents === null) return null;
  const siteUrl = await readSiteUrl();
  const sorted = documents.toSorted((a, b) => a.id - b.id);
  const found = await Promise.all(sorted.map((document) => rowsOf(SETS[name], document, siteUrl)));
  return found.flat();
}

/** How many rows a set has, all years together. */
export async function countRows(name: DataSetName): Promise<number> {
  const { collection } = DATA_SETS[name];
  const { items } = SETS[name];
  if (items === undefined) return (await readExtent(collection)).documents;
  const documents: readonly Document[] = await readAllFields(collection, ['id', items.field] as readonly 'id'[]);
  return documents.reduce((sum, document) => sum + itemsIn(SETS[name], document).length, 0);
}

type Document = { id: number } & Readonly<Record<string, unknown>>;

async function readDocuments(
  name: DataSetName,
  year: ListKey | null,
  fields: readonly string[],
): Promise<readonly Document[] | null> {
  const set = DATA_SETS[name];
  // The store answers with the fields asked for, whose names the set has checked.
  const wanted = fields as readonly 'id'[];
  if (!set.isByYear) return await readAllFields(set.collection, wanted);
  return year === null ? null : await readListFields(set.collection, year, wanted);
}
