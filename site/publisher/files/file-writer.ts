import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { hasCode } from 'runtime/error-code';
import { isTemporary, makeBeside, moveInPlace, writeBeside } from 'runtime/write-file-atomic';
import { listFiles } from './list-files.ts';

/** More files than this are made durable by one `sync` of their file system: each costs about 10 ms on a busy disk. */
const MANY_FILES = 64;

/**
 * Writes files whole: beside their place, then renamed onto it, so that a reader finds the old bytes or
 * the new ones, never a mix. Remembers what it touched until that is safe from a power failure.
 *
 * Synchronous on purpose: a publication is a few small files, and a call that waits for its turn in the
 * thread pool takes five times as long as the write.
 */
export class FileWriter {
  /** Paths of files and folders that the disk may not have yet. */
  readonly #volatile = new Set<string>();

  /**
   * Writes a file, unless it already has these bytes.
   * @returns whether anything was written
   */
  write(file: string, content: string | Uint8Array): boolean {
    const temporary = prepare(file, typeof content === 'string' ? Buffer.from(content) : content);
    if (temporary === null) return false;
    this.adopt(temporary, file);
    return true;
  }

  /** Copies a file, however large, without holding it in memory. */
  copy(source: string, file: string): void {
    this.adopt(
      makeBeside(file, (temporary) => copyFileSync(source, temporary)),
      file,
    );
  }

  /** Puts in its place a file that {@link prepare} wrote, in this process or another. */
  adopt(temporary: string, file: string): void {
    moveInPlace(temporary, file);
    this.#volatile.add(file).add(path.dirname(file));
  }

  /** Takes note of a file that another process wrote: the disk may not have it yet. */
  note(file: string): void {
    this.#volatile.add(file).add(path.dirname(file));
  }

  remove(file: string): void {
    rmSync(file, { force: true });
    this.#volatile.delete(file);
    this.#volatile.add(path.dirname(file));
  }

  /** Resolves once the disk has everything that was written and removed since the last call. */
  async makeDurable(): Promise<void> {
    const paths = [...this.#volatile];
    this.#volatile.clear();
    const [first] = paths;
    if (first === undefined) return;
    if (paths.length > MANY_FILES && (await syncFileSystem(path.dirname(first)))) return;
    await Promise.all(paths.map(fsyncIfThere));
  }
}

/**
 * Writes bytes beside the file that they are to replace, for {@link FileWriter.adopt} to put in place.
 * @returns the path of the prepared file; null when the file has these bytes already
 */
export function prepare(file: string, bytes: Uint8Array): string | null {
  return hasBytes(file, bytes) ? null : writeBeside(file, bytes);
}

/** Whether a file is there with these very bytes. */
export function hasBytes(file: string, bytes: Uint8Array): boolean {
  try {
    return Buffer.compare(readFileSync(file), bytes) === 0;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'EISDIR', 'ENOTDIR')) return false;
    throw error;
  }
}

/** Removes, everywhere under a folder, the files that a process left when it died while writing them. */
export function removeLeftovers(folder: string): void {
  for (const file of listFiles(folder)) {
    if (isTemporary(file)) rmSync(path.join(folder, file), { force: true });
  }
}

/** Has the whole file system of a folder written to the disk. @returns false where there is no such command */
async function syncFileSystem(folder: string): Promise<boolean> {
  try {
    await promisify(execFile)('sync', ['-f', folder]);
    return true;
  } catch {
    return false;
  }
}

async function fsyncIfThere(file: string): Promise<void> {
  try {
    const handle = await open(file, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    // Removed since: its folder is in the list.
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}
