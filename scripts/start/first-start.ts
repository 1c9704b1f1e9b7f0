import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** `new`: in an empty data folder. `replacement`: beside a site that was there, as somebody asked. */
export type FirstStartKind = 'new' | 'replacement';

/**
 * Remembers that the first start is not over: cut in the middle (Ctrl-C, a power cut), it is taken up by the next one,
 * although the data folder and the database by then hold something.
 */
export interface FirstStart {
  begin(kind: FirstStartKind): Promise<void>;
  /** Which one is under way, if any. */
  underWay(): Promise<FirstStartKind | undefined>;
  end(): Promise<void>;
}

export function firstStartOf(dataDir: string): FirstStart {
  const marker = join(dataDir, 'premier-demarrage-en-cours');
  return {
    begin: (kind) => writeFile(marker, kind),
    underWay: () =>
      readFile(marker, 'utf8').then(
        (kind) => (kind === 'replacement' ? kind : 'new'),
        () => undefined,
      ),
    end: () => rm(marker, { force: true }),
  };
}
