import type { Config } from 'payload';
import { withRepair, type Insert } from './with-repair.ts';

/**
 * Repairs how Payload's SQL adapters write the versions of a multiple choice that stands in an array
 * within an array (the themes of a commitment): its rows name their parent by the text id of the row
 * instead of the number that the version table gave it, and the save fails.
 * https://github.com/payloadcms/payload/issues/17142; to be removed with the release that closes it.
 */
export function withNestedSelects(adapter: Config['db']): Config['db'] {
  return withRepair(adapter, (database) => {
    database.insert = repaired(database.insert);
  });
}

function repaired(insert: Insert): Insert {
  const idsByConnection = new WeakMap<object, Map<unknown, unknown>>();
  return async function insertWithParents(this: unknown, options) {
    if (!isVersionTable(options.tableName)) return insert.call(this, options);
    const ids = idsByConnection.get(options.db) ?? new Map<unknown, unknown>();
    idsByConnection.set(options.db, ids);
    for (const row of [options.values].flat()) {
      if (ids.has(row.parent)) row.parent = ids.get(row.parent);
    }
    const inserted = await insert.call(this, options);
    // The latest version wins: it is the one whose choices are written next.
    for (const row of inserted) {
      if (typeof row._uuid === 'string') ids.set(row._uuid, row.id);
    }
    return inserted;
  };
}

/** Payload begins the names of version tables with `_`. Elsewhere the text id is the right one. */
function isVersionTable(name: string): boolean {
  return name.startsWith('_');
}
