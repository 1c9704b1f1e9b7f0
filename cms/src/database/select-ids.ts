import type { SQL } from '@payloadcms/db-sqlite/drizzle';
import type { Payload } from 'payload';

/** What runs a query, in each dialect. */
type Runner =
  { all: (query: SQL) => Promise<{ id: number }[]> } | { execute: (query: SQL) => Promise<{ rows: { id: number }[] }> };

/**
 * The identifiers that a query gives, in its order: for what Payload's conditions do not say, or say too slowly. The
 * documents are then read by Payload, which knows how each dialect keeps their values.
 */
export async function selectIds({ db }: Payload, query: SQL): Promise<number[]> {
  // Payload's type of all adapters does not show what those of SQL have.
  const { drizzle } = db as unknown as { drizzle: Runner };
  const rows = 'all' in drizzle ? await drizzle.all(query) : (await drizzle.execute(query)).rows;
  return rows.map(({ id }) => id);
}
