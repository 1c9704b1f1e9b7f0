import type { SQL } from '@payloadcms/db-sqlite/drizzle';
import type { Payload } from 'payload';

type Row = Record<string, unknown>;

/** What runs a query, in each dialect. */
type Runner = { all: (query: SQL) => Promise<Row[]> } | { execute: (query: SQL) => Promise<{ rows: Row[] }> };

/** The rows that a query gives, in its order: for what Payload's conditions do not say, or say too slowly. */
export async function selectRows({ db }: Pick<Payload, 'db'>, query: SQL): Promise<Row[]> {
  // Payload's type of all adapters does not show what those of SQL have.
  const { drizzle } = db as unknown as { drizzle: Runner };
  return 'all' in drizzle ? drizzle.all(query) : (await drizzle.execute(query)).rows;
}
