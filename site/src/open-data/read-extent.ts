import { DATA_SETS, dayOf, FILING, type DataSetName, type IsoDay, type ListKey } from 'content-models';
import { readAllFields, readListSizes, readSiteMapParts } from '../content/index.ts';

/** How much a set holds, and when it last changed. */
export interface DataExtent {
  /** Documents that its rows are made of. */
  documents: number;
  /** Null for a set without documents. */
  lastChange: IsoDay | null;
  /** Years that have files of their own, newest first; none for a set in one file. */
  years: readonly ListKey[];
}

export async function readExtent(name: DataSetName): Promise<DataExtent> {
  const set = DATA_SETS[name];
  if (!set.isByYear) {
    const documents = await readAllFields(set.collection, ['publishedAt', 'lastUpdate']);
    const days = documents.map(({ publishedAt, lastUpdate }) => lastUpdate?.date ?? dayOf(new Date(publishedAt)));
    return { documents: documents.length, lastChange: latest(days), years: [] };
  }
  const lists = await readListSizes(set.collection);
  // A part of the site map for each list says when something in it last changed.
  const parts = (await readSiteMapParts()).filter(({ part }) => part.startsWith(`${FILING[set.collection].name}-`));
  return {
    documents: lists.reduce((sum, { size }) => sum + size, 0),
    lastChange: latest(parts.flatMap(({ modifiedOn }) => (modifiedOn === null ? [] : [modifiedOn]))),
    years: lists.map(({ list }) => list),
  };
}

function latest(days: readonly IsoDay[]): IsoDay | null {
  return days.reduce<IsoDay | null>((last, day) => (last === null || day > last ? day : last), null);
}
