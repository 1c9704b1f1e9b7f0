import { index as postgresIndex, type ExtraConfigColumn } from '@payloadcms/db-postgres/drizzle/pg-core';
import { sql } from '@payloadcms/db-sqlite/drizzle';
import { index as sqliteIndex, type SQLiteColumn } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import type { Config } from 'payload';
import type { DatabaseSettings } from 'runtime/settings';
import { withRepair } from './with-repair.ts';

/**
 * An index for each list, in the order of the list, of the latest versions that are in no trash, with their titles: a
 * page of the list, its count and what is sought in it are read there. Payload indexes a field at a time, and reads every
 * row, text included, for what several decide.
 */
export function withListIndexes(adapter: Config['db'], dialect: DatabaseSettings['dialect']): Config['db'] {
  return withRepair(adapter, (database) => {
    database.afterSchemaInit.push(({ schema, extendTable }) => {
      for (const { slug, defaultSort, versions } of database.payload.config.collections) {
        const name = `_${slug.replaceAll('-', '_')}_v`;
        const table = schema.tables[name];
        if (!versions?.drafts || table === undefined) continue;
        const order = orderOf([defaultSort].flat());
        extendTable({
          table,
          extraConfig: (columns) => ({ list: INDEXES[dialect](`${name}_list_idx`, columns, order) }),
        });
      }
      return schema;
    });
  });
}

/** Columns of an index, in order. */
type Order = { column: string; isDescending: boolean }[];

/**
 * What picks the latest versions, then their order, then what is asked of them. Of those that are in no trash PostgreSQL
 * does not see that they are all alike: were it asked before, it would sort them again.
 */
function orderOf(sort: readonly string[]): Order {
  const sorted = sort.map((field) => ({
    column: columnOf(field.replace(/^-/, '')),
    isDescending: field.startsWith('-'),
  }));
  const asked = ['version_deletedAt', TITLE].filter((name) => sorted.every(({ column }) => column !== name));
  const ascending = (column: string) => ({ column, isDescending: false });
  return [ascending('latest'), ...sorted, ...asked.map(ascending)];
}

const TITLE = 'version_title';

/** A field of a document, as the column of its versions. */
function columnOf(path: string): string {
  return path === 'createdAt' ? path : `version_${path.replaceAll('.', '_')}`;
}

type MakeIndex = (name: string, columns: never, order: Order) => unknown;

const INDEXES: Record<DatabaseSettings['dialect'], MakeIndex> = {
  sqlite: (name, columns: Record<string, SQLiteColumn>, order) => {
    const [first, ...others] = order.map(({ column, isDescending }) => {
      const found = named(columns, column);
      return isDescending ? sql`${found} desc` : found;
    });
    return first && sqliteIndex(name).on(first, ...others);
  },
  postgres: (name, columns: Record<string, ExtraConfigColumn>, order) => {
    const [first, ...others] = order.map(({ column, isDescending }) => {
      const found = named(columns, column);
      // Where a sort puts what is empty, unless it is told.
      return isDescending ? found.desc().nullsFirst() : found;
    });
    return first && postgresIndex(name).on(first, ...others);
  },
};

function named<Column>(columns: Record<string, Column>, name: string): Column {
  const column = columns[name];
  if (column === undefined) throw new Error(`No column ${name}: which field is a list sorted by?`);
  return column;
}
