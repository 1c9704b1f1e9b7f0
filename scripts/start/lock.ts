import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasCode } from 'runtime/error-code';
import { lockFile } from 'runtime/file-lock';
import { StartProblem } from './problem.ts';

export interface Lock {
  /** Whether the platform that ran before was killed: its processes may need a moment to stop. */
  wasKilled: boolean;
  release(): void;
}

/**
 * Reserves the data folder for this process: two platforms on one folder would publish over each other. Beside the lock,
 * a file says which process has it, and is still there when that one was killed.
 *
 * @throws {StartProblem} when another one runs on it
 */
export function lockDataDirectory(dataDir: string): Lock {
  const pidFile = join(dataDir, 'platform.pid');
  const lock = lockFile(join(dataDir, 'platform.lock'));
  const owner = readOwner(pidFile);
  if (lock === undefined) throw alreadyRunning(dataDir, owner);
  writeFileSync(pidFile, String(process.pid));
  // Of a version that had no lock of the system's, and was killed.
  const former = join(dataDir, 'start.lock');
  const wasFormerKilled = existsSync(former);
  rmSync(former, { force: true });
  return {
    wasKilled: owner !== undefined || wasFormerKilled,
    release() {
      rmSync(pidFile, { force: true });
      lock.release();
    },
  };
}

function readOwner(pidFile: string): string | undefined {
  try {
    return readFileSync(pidFile, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function alreadyRunning(dataDir: string, owner: string | undefined): StartProblem {
  // Empty while the other one writes it.
  const who = owner === undefined || owner === '' ? '' : ` (processus ${owner})`;
  return new StartProblem(`La plateforme fonctionne déjà sur le dossier ${dataDir}${who}\u00a0:`, {
    code: 'already-running',
    remedy: 'arrêtez-la, ou choisissez un autre dossier avec la variable DATA_DIR.',
  });
}
