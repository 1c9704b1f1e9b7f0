import { constants } from 'node:fs';
import { access, mkdir, readdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from 'runtime/error-code';
import { diskFull, isDiskFull, StartProblem } from './problem.ts';

/** Below this, a database write or a publication could be cut. */
const LEAST_FREE_BYTES = 100 * 1024 * 1024;

/**
 * Makes the data folder if needed, and makes sure that it can be read, written, and has room.
 *
 * @throws {StartProblem} before anything in it is touched
 */
export async function prepareDataDirectory(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o750 });
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    await readdir(dataDir);
    const probe = join(dataDir, `.essai-${process.pid}`);
    await writeFile(probe, 'x');
    await rm(probe);
  } catch (error) {
    if (isDiskFull(String(error))) throw diskFull({ cause: error });
    throw new StartProblem(
      `Le dossier de données ${dataDir} ne peut pas être lu et modifié par ce compte (${codeOf(error) ?? String(error)})\u00a0:`,
      {
        code: 'data-folder-closed',
        remedy: 'corrigez ses droits, ou choisissez un autre dossier avec la variable DATA_DIR.',
        cause: error,
      },
    );
  }
  const { bavail, bsize } = await statfs(dataDir);
  if (bavail * bsize < LEAST_FREE_BYTES) throw diskFull();
}
