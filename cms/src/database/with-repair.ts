import type { Column, SQL } from '@payloadcms/db-sqlite/drizzle';
import type { Config, Payload } from 'payload';

export type Row = Record<string, unknown>;
export type Insert = (options: { db: object; tableName: string; values: Row | Row[] }) => Promise<Row[]>;

/** Writes a global, or the fields of it that are given, and answers it as it is stored. */
type UpdateGlobal = (options: {
  slug: string;
  data: Row;
  req?: unknown;
  [more: string]: unknown;
}) => Promise<Row | null>;

/** A condition on a column, from what was sought; Payload may have put it between two « % ». */
export type TextOperator = (column: Column, sought: string) => SQL | undefined;

/** What both of Payload's SQL adapters have that is repaired here; the type common to all adapters does not show it. */
export interface SqlDatabase {
  insert: Insert;
  payload: Payload;
  /** Asked once the tables are described, before they are used or compared with the migrations. */
  afterSchemaInit: ((description: SchemaDescription) => unknown)[];
  /** Conditions of queries, by the names of Payload's operators. */
  operators: Record<'contains' | 'like' | 'not_like', TextOperator>;
  updateGlobal: UpdateGlobal;
  beginTransaction: (wishes?: unknown) => Promise<string>;
  commitTransaction: (transaction: string | Promise<string>) => Promise<void>;
  initializing: Promise<void>;
  drizzle: { transaction: (run: (transaction: unknown) => Promise<undefined>, options: unknown) => Promise<undefined> };
  transactionOptions: unknown;
  /** Open transactions, by the identifiers that requests carry. */
  sessions: Record<string, { db: unknown; resolve: () => Promise<undefined>; reject: () => Promise<undefined> }>;
}

interface SchemaDescription {
  schema: { tables: Record<string, object> };
  extendTable: (extension: { table: object; extraConfig: (columns: never) => Record<string, unknown> }) => void;
}

/** The adapter of a database, repaired before anything uses it. */
export function withRepair(adapter: Config['db'], repair: (database: SqlDatabase) => void): Config['db'] {
  return {
    ...adapter,
    init: (options) => {
      const database = adapter.init(options);
      if (!isSqlDatabase(database)) throw new TypeError('Only the SQL adapters of Payload are repaired.');
      repair(database);
      return database;
    },
  };
}

/** The adapters of MongoDB have no tables to insert into. */
function isSqlDatabase(database: object): database is SqlDatabase {
  return 'insert' in database;
}
