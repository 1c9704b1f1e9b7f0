import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import type { DatabaseSettings } from '../env.ts';

/** Tells whether a database may have changed, for less than asking it what did. */
export interface ChangeWatch {
  /** How often to ask, in milliseconds. */
  everyMs: number;
  /** Whether anything may have been written since the last call. */
  hasChanged: () => boolean;
  close: () => void;
}

/**
 * Watches for what other connections write. SQLite keeps a number that grows with each of their commits
 * (https://sqlite.org/pragma.html#pragma_data_version): reading it takes microseconds, so it can be read often.
 * PostgreSQL has none: there, anything may have changed.
 */
export function watchDatabase({ dialect, url }: DatabaseSettings): ChangeWatch {
  switch (dialect) {
    case 'sqlite': {
      const database = new DatabaseSync(fileURLToPath(url), { readOnly: true });
      const version = database.prepare('PRAGMA data_version');
      let known: unknown;
      return {
        everyMs: 5,
        hasChanged: () => {
          const before = known;
          known = version.get()?.data_version;
          return known !== before;
        },
        close: () => database.close(),
      };
    }
    case 'postgres':
      return { everyMs: 50, hasChanged: () => true, close: () => undefined };
    default:
      return dialect satisfies never;
  }
}
