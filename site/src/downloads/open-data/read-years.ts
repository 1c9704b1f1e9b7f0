import { DATA_SETS, type DataSetName, type ListKey } from 'content-models';
import { readLists } from '../../content/index.ts';

/** The years that have files of their own, newest first; null alone for a set in one file. */
export async function readYears(name: DataSetName): Promise<readonly (ListKey | null)[]> {
  const set = DATA_SETS[name];
  return set.isByYear ? readLists(set.collection) : [null];
}
