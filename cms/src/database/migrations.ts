import { migrations as postgres } from '../migrations/postgres/index.ts';
import { migrations as sqlite } from '../migrations/sqlite/index.ts';
import type { DatabaseSettings } from '../env.ts';

/** Migrations of each dialect, oldest first. */
export const MIGRATIONS = { sqlite, postgres } as const;

/** Names of the migrations of a dialect, oldest first. */
export function migrationNames(dialect: DatabaseSettings['dialect']): string[] {
  return MIGRATIONS[dialect].map(({ name }) => name);
}
