import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { DatabaseSettings } from 'runtime/settings';
import { sqlitePath } from './sqlite-path.ts';

/** Reads a database, without starting Payload, which takes seconds. */
export interface DatabaseReader {
  hasTable: (name: string) => Promise<boolean>;
  query: (sql: string) => Promise<Record<string, unknown>[]>;
}

/** Opens a database for reading alone, and closes it at the end. The reader is undefined when there is no database. */
export async function withReader<Result>(
  settings: DatabaseSettings,
  read: (reader: DatabaseReader | undefined) => Promise<Result>,
): Promise<Result> {
  return settings.dialect === 'sqlite' ? readSqlite(settings.url, read) : readPostgres(settings.url, read);
}

async function readSqlite<Result>(
  url: string,
  read: (reader: DatabaseReader | undefined) => Promise<Result>,
): Promise<Result> {
  const file = sqlitePath(url);
  if (!existsSync(file)) return read(undefined);
  const database = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  try {
    return await read({
      hasTable: (name) => {
        const table = database.prepare("select 1 from sqlite_master where type = 'table' and name = ?");
        return Promise.resolve(table.get(name) !== undefined);
      },
      query: (sql) => Promise.resolve(database.prepare(sql).all()),
    });
  } finally {
    database.close();
  }
}

async function readPostgres<Result>(
  url: string,
  read: (reader: DatabaseReader | undefined) => Promise<Result>,
): Promise<Result> {
  // Loaded here only: most installations have no PostgreSQL.
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    return await read({
      hasTable: async (name) => {
        const table = await client.query<{ name: string | null }>('select to_regclass($1)::text as name', [name]);
        return typeof table.rows[0]?.name === 'string';
      },
      query: async (sql) => (await client.query<Record<string, unknown>>(sql)).rows,
    });
  } finally {
    await client.end();
  }
}
