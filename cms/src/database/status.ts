import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { loadEnvironment, type DatabaseSettings } from '../env.ts';
import { migrationNames } from './migration-names.ts';

/** How the database stands to the code. */
export type DatabaseStatus =
  /** Nothing in it yet, or it does not exist. */
  | { state: 'empty'; pending: string[] }
  | { state: 'up-to-date' }
  /** Migrations of the code that did not run. */
  | { state: 'pending'; pending: string[] }
  /** Migrations ran that this code does not know: it was made by a later version. */
  | { state: 'newer'; unknown: string[] };

/** Compares the database with the code in milliseconds, without starting Payload nor writing. */
export async function databaseStatus(settings: DatabaseSettings = loadEnvironment().database): Promise<DatabaseStatus> {
  const done = settings.dialect === 'sqlite' ? sqliteMigrations(settings.url) : await postgresMigrations(settings.url);
  return compareMigrations({ done, known: migrationNames(settings.dialect) });
}

/** What follows from the migrations that ran and those that the code knows. */
export function compareMigrations({ done, known }: { done: string[]; known: string[] }): DatabaseStatus {
  const unknown = done.filter((name) => !known.includes(name));
  if (unknown.length > 0) return { state: 'newer', unknown };
  const pending = known.filter((name) => !done.includes(name));
  if (done.length === 0) return { state: 'empty', pending };
  return pending.length === 0 ? { state: 'up-to-date' } : { state: 'pending', pending };
}

function sqliteMigrations(url: string): string[] {
  const file = sqliteFile(url);
  if (!existsSync(file)) return [];
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const table = database.prepare("select 1 from sqlite_master where type = 'table' and name = 'payload_migrations'");
    if (table.get() === undefined) return [];
    return database
      .prepare('select name from payload_migrations where name is not null')
      .all()
      .map(({ name }) => String(name));
  } finally {
    database.close();
  }
}

/** Path of a `file:` address, which may be relative as libSQL allows. */
function sqliteFile(url: string): string {
  return url.startsWith('file:///') ? fileURLToPath(url) : url.slice('file:'.length);
}

async function postgresMigrations(url: string): Promise<string[]> {
  // Loaded here only: most installations have no PostgreSQL.
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    const table = await client.query<{ name: string | null }>("select to_regclass('payload_migrations')::text as name");
    if (typeof table.rows[0]?.name !== 'string') return [];
    const { rows } = await client.query<{ name: string }>('select name from payload_migrations where name is not null');
    return rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
}
