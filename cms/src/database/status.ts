import type { DatabaseSettings } from 'runtime/settings';
import { migrationNames } from './migration-names.ts';
import { withReader, type DatabaseReader } from './reader.ts';

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
export async function databaseStatus(settings: DatabaseSettings): Promise<DatabaseStatus> {
  return withReader(settings, async (reader) => {
    const done = reader === undefined ? [] : await doneMigrations(reader);
    return compareMigrations({ done, known: migrationNames(settings.dialect) });
  });
}

/** What follows from the migrations that ran and those that the code knows. */
export function compareMigrations({ done, known }: { done: string[]; known: string[] }): DatabaseStatus {
  const unknown = done.filter((name) => !known.includes(name));
  if (unknown.length > 0) return { state: 'newer', unknown };
  const pending = known.filter((name) => !done.includes(name));
  if (done.length === 0) return { state: 'empty', pending };
  return pending.length === 0 ? { state: 'up-to-date' } : { state: 'pending', pending };
}

async function doneMigrations({ hasTable, query }: DatabaseReader): Promise<string[]> {
  if (!(await hasTable('payload_migrations'))) return [];
  const rows = await query('select name from payload_migrations where name is not null');
  return rows.map(({ name }) => String(name));
}
