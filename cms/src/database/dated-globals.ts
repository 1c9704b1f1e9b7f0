import type { Config } from 'payload';
import { withRepair } from './with-repair.ts';

/**
 * Dates the saves of globals made of lists alone, such as the menu. Payload's SQL adapters write the row of a document
 * only when it holds something besides its dates (`hasMainRowData` in `upsertRow`, 3.90.1): the rows of the lists are
 * replaced, the moment of the save is not kept, and a tab opened before can't be told from one opened since.
 */
export function withDatedGlobals(adapter: Config['db']): Config['db'] {
  return withRepair(adapter, (database) => {
    const updateGlobal = database.updateGlobal.bind(database);
    database.updateGlobal = async (options) => {
      const { slug, req, data } = options;
      const saved = await updateGlobal(options);
      const { updatedAt } = data;
      if (updatedAt === undefined || saved?.updatedAt === updatedAt) return saved;
      // Alone, a date is written: lists that are not named stay as they are.
      await updateGlobal({ slug, data: { updatedAt }, req });
      return saved === null ? null : { ...saved, updatedAt };
    };
  });
}
