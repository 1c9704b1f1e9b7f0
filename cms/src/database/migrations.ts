import { migrations as postgres } from '../migrations/postgres/index.ts';
import { migrations as sqlite } from '../migrations/sqlite/index.ts';

/** Migrations of each dialect, oldest first. */
export const MIGRATIONS = { sqlite, postgres } as const;
