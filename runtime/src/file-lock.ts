import { DatabaseSync } from 'node:sqlite';

/** Held by one process. Whoever holds it keeps a reference: one that is lost is given back with its memory. */
export interface FileLock {
  release: () => void;
}

/**
 * Takes a lock that one process at a time can have. It is the one that SQLite takes on a file, which the system releases
 * with the process, however it ends: none is ever stale. The file is made where it is missing, and stays.
 *
 * @returns undefined when another process holds it
 */
export function lockFile(file: string): FileLock | undefined {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    // Nothing is ever written: no journal is left beside the file.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return undefined;
    throw error;
  }
  return { release: () => database.close() };
}

/** https://sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;
