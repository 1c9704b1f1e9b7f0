/**
 * Reads a public file by its path, without `/` before. It throws when there is none.
 * @param isAskedAgain whether the file may have changed since it was last read; others never do
 */
export type ReadBytes = (path: string, isAskedAgain: boolean) => Promise<Uint8Array>;

/** Reads a file that never changes, decompressed. */
export type ReadFile = (path: string) => Promise<Uint8Array>;
