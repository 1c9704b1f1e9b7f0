import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Ends the names of files that are not yet in place. They begin with a dot, so that none is ever served. */
const TEMPORARY = '.tmp';

/**
 * Writes a file whole: beside its place, then renamed onto it, so that a reader finds the old bytes or the new ones,
 * never a mix. The disk may not have it yet. One writer of a file at a time in a process, and one process a folder.
 */
export async function writeFileAtomic(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = temporaryBeside(file);
  try {
    await writeFile(temporary, content);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Puts in its place a file that was made beside it. This and what follows is synchronous for who writes many small files. */
export function moveInPlace(temporary: string, file: string): void {
  try {
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Writes bytes in a file of its own beside the one they are for, whose folder is made. @returns its path */
export function writeBeside(file: string, content: string | Uint8Array): string {
  return makeBeside(file, (temporary) => writeFileSync(temporary, content));
}

/** Has a file made beside the one it is for, whose folder is made; nothing of it is left when that fails. @returns its path */
export function makeBeside(file: string, make: (temporary: string) => void): string {
  const temporary = temporaryBeside(file);
  try {
    // Made on demand: most folders are there.
    if (!existsSync(path.dirname(file))) mkdirSync(path.dirname(file), { recursive: true });
    make(temporary);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return temporary;
}

/** Where a file is written before it is in place: beside it, under a name that is never served. */
export function temporaryBeside(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${String(process.pid)}${TEMPORARY}`);
}

/** Whether a file, by its name, is one that was not in place yet. */
export function isTemporary(file: string): boolean {
  const name = path.basename(file);
  return name.startsWith('.') && name.endsWith(TEMPORARY);
}
