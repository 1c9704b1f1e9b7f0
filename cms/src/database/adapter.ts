import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { postgresAdapter } from '@payloadcms/db-postgres';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import type { Client } from '@libsql/client';
import type { Config } from 'payload';
import type { DatabaseSettings } from 'runtime/settings';
import { withDatedGlobals } from './dated-globals.ts';
import { withFrenchSearch } from './french-search.ts';
import { withListIndexes } from './list-indexes.ts';
import { withNestedSelects } from './nested-selects.ts';
import { withQuietErrors } from './quiet-errors.ts';
import { createSqliteClient } from './sqlite-client.ts';
import { withAnnouncedCommits } from './announced-commits.ts';

// Turbopack leaves `import.meta.dirname` undefined in the compiled server.
const migrationsDir = join(dirname(fileURLToPath(import.meta.url)), '../migrations');

/** The adapter of the chosen database. Its tables change by migrations only. */
export function databaseAdapter(settings: DatabaseSettings): Config['db'] {
  const { dialect } = settings;
  const repaired = withDatedGlobals(withAnnouncedCommits(withNestedSelects(adapterOf(settings))));
  return withQuietErrors(withListIndexes(withFrenchSearch(repaired, dialect), dialect));
}

function adapterOf({ dialect, url }: DatabaseSettings): Config['db'] {
  switch (dialect) {
    case 'sqlite':
      return withClient(
        url,
        sqliteAdapter({
          client: { url },
          // An id given to a deleted document must never name another one: old addresses refer to it.
          autoIncrement: true,
          migrationDir: join(migrationsDir, 'sqlite'),
          push: false,
          // Without it a document, its version and its publication job are not written together.
          transactionOptions: {},
        }),
      );
    case 'postgres':
      return withOwnPool(
        postgresAdapter({
          pool: { connectionString: url },
          migrationDir: join(migrationsDir, 'postgres'),
          push: false,
        }),
      );
    default:
      return dialect satisfies never;
  }
}

/** The same adapter over a client of ours, which several processes and transactions can share. */
function withClient(url: string, { init, ...adapter }: ReturnType<typeof sqliteAdapter>): Config['db'] {
  return {
    ...adapter,
    init: (args) => {
      const database = init(args);
      const connect = database.connect?.bind(database);
      const destroy = database.destroy?.bind(database);
      let client: Client | undefined;
      database.connect = async (options) => {
        // Payload makes a client of its own only where there is none.
        client ??= await createSqliteClient(url);
        database.client = client;
        await connect?.(options);
      };
      database.destroy = async () => {
        client?.close();
        client = undefined;
        await destroy?.();
      };
      return database;
    },
  };
}

/** The same adapter over a pool of ours, whose connections end with it. */
function withOwnPool({ init, ...adapter }: ReturnType<typeof postgresAdapter>): Config['db'] {
  return {
    ...adapter,
    init: (args) => {
      const database = init(args);
      const connect = database.connect?.bind(database);
      const destroy = database.destroy?.bind(database);
      let pool: typeof database.pool | undefined;
      database.connect = async (options) => {
        // Where there is none Payload makes one, takes a connection out of it for ever, and it can't end.
        pool ??= openPool(database);
        database.pool = pool;
        await connect?.(options);
      };
      database.destroy = async () => {
        await pool?.end();
        pool = undefined;
        await destroy?.();
      };
      return database;
    },
  };
}

type PostgresDatabase = ReturnType<ReturnType<typeof postgresAdapter>['init']>;

function openPool({ payload, pg, poolOptions }: PostgresDatabase): PostgresDatabase['pool'] {
  const pool = new pg.Pool(poolOptions);
  // A connection that the server cuts while it is idle: the pool opens another one when it is needed.
  pool.on('error', (error) => payload.logger.warn({ err: error, msg: 'Une connexion à PostgreSQL a été coupée.' }));
  return pool;
}
