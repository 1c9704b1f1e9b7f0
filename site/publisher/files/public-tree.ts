import { rm } from 'node:fs/promises';
import { readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { hasCode } from 'runtime/error-code';
import type { FileWriter } from './file-writer.ts';
import { listFiles } from './list-files.ts';

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
  readonly #writer: FileWriter;
  readonly #files: Set<string>;

  private constructor(root: string, writer: FileWriter, files: Set<string>) {
    this.root = root;
    this.#writer = writer;
    this.#files = files;
  }

  static open(root: string, writer: FileWriter): PublicTree {
    return new PublicTree(root, writer, listFiles(root));
  }

  /** @returns whether the file's bytes changed */
  write(file: string, content: string | Uint8Array): boolean {
    const hasChanged = this.#writer.write(this.pathOf(file), content);
    this.#files.add(file);
    return hasChanged;
  }

  /** Puts in its place a file that was written beside it. */
  adopt(temporary: string, file: string): void {
    this.#writer.adopt(temporary, this.pathOf(file));
    this.#files.add(file);
  }

  /** Removes a file that was written beside one, and is not wanted. */
  discard(temporary: string): void {
    rmSync(temporary, { force: true });
    removeEmptyFolders(this.root, path.relative(this.root, path.dirname(temporary)));
  }

  /** Copies a file whose name says its content, so that it is copied once. */
  copyOnce(file: string, source: string): void {
    if (this.#files.has(file)) return;
    this.#writer.copy(source, this.pathOf(file));
    this.#files.add(file);
  }

  /** Text of a file, or undefined when it is not there. */
  read(file: string): string | undefined {
    return this.#files.has(file) ? readFileSync(this.pathOf(file), 'utf8') : undefined;
  }

  /** Every file, path relative to the folder. */
  get files(): ReadonlySet<string> {
    return this.#files;
  }

  pathOf(file: string): string {
    return path.join(this.root, file);
  }

  /** Takes note of files that another process put in the folder. */
  note(files: Iterable<string>): void {
    for (const file of files) {
      this.#files.add(file);
      this.#writer.note(this.pathOf(file));
    }
  }

  /**
   * Takes a folder offline at once, whatever it holds, and removes it in the background. One that is not there, its
   * files gone one by one, is none.
   * @returns the end of the removal
   */
  async removeFolder(folder: string): Promise<void> {
    for (const file of this.#files) if (file.startsWith(`${folder}/`)) this.#files.delete(file);
    // A name that begins with a dot is never served.
    const aside = this.pathOf(path.join(path.dirname(folder), `.${path.basename(folder)}.${String(process.pid)}`));
    try {
      renameSync(this.pathOf(folder), aside);
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return;
      throw error;
    }
    await rm(aside, { recursive: true, force: true });
  }

  /** Removes files, then the folders left empty. */
  remove(files: readonly string[]): void {
    for (const file of files) {
      this.#writer.remove(this.pathOf(file));
      this.#files.delete(file);
      removeEmptyFolders(this.root, path.dirname(file));
    }
  }
}

function removeEmptyFolders(root: string, folder: string): void {
  if (folder === '.' || folder === '') return;
  try {
    rmdirSync(path.join(root, folder));
  } catch (error) {
    // The folder still holds something, or is gone already: both are fine.
    if (hasCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT')) return;
    throw error;
  }
  removeEmptyFolders(root, path.dirname(folder));
}
