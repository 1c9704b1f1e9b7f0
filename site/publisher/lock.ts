import { DatabaseSync } from 'node:sqlite';
import { PublicationError } from 'content-models';

/** Held by the one publisher of a folder. */
export interface Lock {
  release: () => void;
}

/**
 * Reserves a folder for one publisher: two would undo each other's work. The lock is the one that SQLite
 * takes on a file, which the system releases with the process, however it ends: none is ever stale.
 *
 * @throws {PublicationError} when another publisher holds it
 */
export function lockPublisher(file: string): Lock {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) {
      throw new PublicationError(TAKEN, { code: 'publisher-locked', remedy: WAIT });
    }
    throw error;
  }
  return { release: () => database.close() };
}

/** https://sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;

const TAKEN =
  'Une autre publication travaille déjà sur ce dossier\u00a0: le processus «\u00a0worker\u00a0» de la plateforme, ou une commande en cours.';
const WAIT = 'Attendez sa fin, ou arrêtez la plateforme, puis recommencez.';
