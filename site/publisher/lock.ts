import { PublicationError } from 'content-models';
import { lockFile, type FileLock } from 'runtime/file-lock';

/**
 * Reserves a folder for one publisher: two would undo each other's work.
 *
 * @throws {PublicationError} when another publisher holds it
 */
export function lockPublisher(file: string): FileLock {
  const lock = lockFile(file);
  if (lock === undefined) throw new PublicationError(TAKEN, { code: 'publisher-locked', remedy: WAIT });
  return lock;
}

const TAKEN =
  'Une autre publication travaille déjà sur ce dossier\u00a0: le processus «\u00a0worker\u00a0» de la plateforme, ou une commande en cours.';
const WAIT = 'Attendez sa fin, ou arrêtez la plateforme, puis recommencez.';
