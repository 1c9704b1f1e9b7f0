import Database from 'libsql';
import type { DatabaseSettings } from 'runtime/settings';
import { sqlitePath } from './sqlite-path.ts';

/** Tells whether a database may have changed, for less than asking it what did. */
export interface ChangeWatch {
  /** How often to ask, in milliseconds. */
  everyMs: number;
  /** Whether anything may have been written since the last call. */
  hasChanged: () => boolean;
  close: () => void;
}

/**
 * Watches for what other connections write. SQLite keeps a number that changes with each of their commits
 * (https://sqlite.org/pragma.html#pragma_data_version): reading it takes microseconds, so it can be read often.
 * PostgreSQL has none: there, anything may have changed.
 *
 * By the library under Payload's client: two copies of SQLite in one process would undo each other's locks
 * (https://sqlite.org/howtocorrupt.html#multiple_copies_of_sqlite_linked_into_the_same_application).
 */
export function watchDatabase({ dialect, url }: DatabaseSettings): ChangeWatch {
  switch (dialect) {
    case 'sqlite': {
      const database = new Database(sqlitePath(url));
      // Prepared once: asked two hundred times a second, it costs a thousandth of a processor.
      const version = database.prepare('PRAGMA data_version').raw();
      let known: unknown;
      return {
        everyMs: 5,
        hasChanged: () => {
          const before = known;
          // A row of one column.
          known = String(version.get());
          return known !== before;
        },
        close: () => void database.close(),
      };
    }
    case 'postgres':
      return { everyMs: 50, hasChanged: () => true, close: () => undefined };
    default:
      return dialect satisfies never;
  }
}
