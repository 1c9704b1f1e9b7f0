import { access, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Remembers that the first start is not over: cut in the middle (Ctrl-C, a power cut), it is taken up by the next one,
 * although the database by then has its tables.
 */
export interface FirstStart {
  begin(): Promise<void>;
  isUnderWay(): Promise<boolean>;
  end(): Promise<void>;
}

export function firstStartOf(dataDir: string): FirstStart {
  const marker = join(dataDir, 'premier-demarrage-en-cours');
  return {
    begin: () => writeFile(marker, ''),
    isUnderWay: () =>
      access(marker).then(
        () => true,
        () => false,
      ),
    end: () => rm(marker, { force: true }),
  };
}
