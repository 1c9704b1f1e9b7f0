import { readdir, readFile, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { writeFileAtomically } from './write.ts';

/** File that an address is served from, relative to the public folder. */
export function fileOf(address: string): string {
  if (address === '/404/') return '404.html';
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
}

/** The address that would be served from a file, relative to the public folder. */
export function addressOfFile(file: string): string {
  if (file === '404.html') return '/404/';
  return `/${file.replace(/(?<=^|\/)index\.html$/, '')}`;
}

/** The folder of public files: knows every file in it, and writes and removes one at a time. */
export class PublicTree {
  readonly root: string;
  readonly #files: Set<string>;

  private constructor(root: string, files: Set<string>) {
    this.root = root;
    this.#files = files;
  }

  static async open(root: string): Promise<PublicTree> {
    return new PublicTree(root, await listFiles(root));
  }

  /** @returns whether the file's bytes changed */
  async write(file: string, content: string | Uint8Array): Promise<boolean> {
    const hasChanged = await writeFileAtomically(path.join(this.root, file), content);
    this.#files.add(file);
    return hasChanged;
  }

  /** Copies a file whose name says its content, so that it is copied once. */
  async copyOnce(file: string, source: string): Promise<void> {
    if (!this.#files.has(file)) await this.write(file, await readFile(source));
  }

  /** Every file, path relative to the folder. */
  get files(): ReadonlySet<string> {
    return this.#files;
  }

  /** Removes files, then the folders left empty. */
  async remove(files: readonly string[]): Promise<void> {
    for (const file of files) {
      await rm(path.join(this.root, file), { force: true });
      this.#files.delete(file);
      await removeEmptyFolders(this.root, path.dirname(file));
    }
  }
}

/** Files under a folder, with paths relative to it. None when there is no folder. */
export async function listFiles(root: string): Promise<Set<string>> {
  try {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return new Set(files.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Set();
    throw error;
  }
}

async function removeEmptyFolders(root: string, folder: string): Promise<void> {
  if (folder === '.') return;
  try {
    await rmdir(path.join(root, folder));
  } catch (error) {
    // The folder still holds something, or is gone already: both are fine.
    if (error instanceof Error && 'code' in error && ['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(String(error.code)))
      return;
    throw error;
  }
  await removeEmptyFolders(root, path.dirname(folder));
}
