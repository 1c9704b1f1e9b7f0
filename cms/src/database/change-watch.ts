import { createClient } from '@libsql/client';
import type { DatabaseSettings } from '../env.ts';

/** Tells whether a database may have changed, for less than asking it what did. */
export interface ChangeWatch {
  /** How often to ask, in milliseconds. */
  everyMs: number;
  /** Whether anything may have been written since the last call. */
  hasChanged: () => Promise<boolean>;
  close: () => void;
}

/**
 * Watches for what other connections write. SQLite keeps a number that changes with each of their commits
 * (https://sqlite.org/pragma.html#pragma_data_version): reading it takes microseconds, so it can be read often.
 * PostgreSQL has none: there, anything may have changed.
 *
 * By the same library as Payload's: two copies of SQLite in one process would undo each other's locks
 * (https://sqlite.org/howtocorrupt.html#multiple_copies_of_sqlite_linked_into_the_same_application).
 */
export function watchDatabase({ dialect, url }: DatabaseSettings): ChangeWatch {
  switch (dialect) {
    case 'sqlite': {
      const client = createClient({ url });
      let known: unknown;
      return {
        everyMs: 5,
        hasChanged: async () => {
          const before = known;
          const { rows } = await client.execute('PRAGMA data_version');
          known = rows[0]?.data_version;
          return known !== before;
        },
        close: () => client.close(),
      };
    }
    case 'postgres':
      return { everyMs: 50, hasChanged: () => Promise.resolve(true), close: () => undefined };
    default:
      return dialect satisfies never;
  }
}
