import { readFileSync, rmSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartProblem } from './problem.ts';

export interface Lock {
  /** Whether a platform that was killed had left its own: its processes may need a moment to stop. */
  wasStale: boolean;
  release(): void;
}

/**
 * Reserves the data folder for this process: two platforms on one folder would publish over each other.
 *
 * @throws {StartProblem} when another one runs on it
 */
export async function lockDataDirectory(dataDir: string): Promise<Lock> {
  const file = join(dataDir, 'start.lock');
  const wasStale = await removeStaleLock(file, dataDir);
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (isCode(error, 'EEXIST')) throw alreadyRunning(dataDir);
    throw error;
  }
  return {
    wasStale,
    release() {
      if (readOwner(file) === process.pid) rmSync(file, { force: true });
    },
  };
}

async function removeStaleLock(file: string, dataDir: string): Promise<boolean> {
  const owner = Number(await readFile(file, 'utf8').catch(() => undefined));
  if (Number.isNaN(owner)) return false;
  if (await isPlatform(owner)) throw alreadyRunning(dataDir, owner);
  // Renamed first: of two starts that find the same stale lock, one only removes it.
  const aside = `${file}.${process.pid}`;
  await rename(file, aside).catch((error: unknown) => {
    if (!isCode(error, 'ENOENT')) throw error;
  });
  await rm(aside, { force: true });
  return true;
}

/** Whether the process lives and is a platform: after a restart of the machine, its number may be anyone's. */
async function isPlatform(pid: number): Promise<boolean> {
  if (pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return isCode(error, 'EPERM');
  }
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
  return command === undefined || /(start|dev)\.ts/.test(command);
}

function alreadyRunning(dataDir: string, pid?: number): StartProblem {
  return new StartProblem(
    `La plateforme fonctionne déjà sur le dossier ${dataDir}${pid === undefined ? '' : ` (processus ${pid})`}\u00a0:`,
    {
      code: 'already-running',
      remedy: 'arrêtez-la, ou choisissez un autre dossier avec la variable DATA_DIR.',
    },
  );
}

function readOwner(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // Removed with the data folder.
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
