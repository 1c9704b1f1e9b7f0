import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Drawer } from '../typesetting/drawing-process.ts';
import type { DerivedFileRequest } from './make-derived-file.ts';
import { sourceHash } from './source-hash.ts';

/** A file that was made for whoever asked, until it is given back. */
export interface LentFile {
  /** Where it is on the disk: absolute path. */
  place: string;
  /** To be called once it is no longer read: the last to do so has it removed. */
  giveBack: () => void;
}

export interface PrivateDerivedFilesOptions {
  drawer: Pick<Drawer, 'make'>;
  /** Folder of the files of the moment, where no server looks. */
  previewsFolder: string;
  publicFolder: string;
}

/** A file that somebody waits for or reads. */
interface Lending {
  made: Promise<string>;
  /** Folder of this file alone. */
  folder: string;
  readers: number;
}

/**
 * Makes the files of what is not public yet, for those who may read it. One at a time, whoever asks; those who ask for
 * the same file while it is made or read share it. It is gone once the last of them has it.
 */
export class PrivateDerivedFiles {
  readonly #options: PrivateDerivedFilesOptions;
  readonly #lent = new Map<string, Lending>();

  constructor(options: PrivateDerivedFilesOptions) {
    this.#options = options;
    // What a process that died was lending.
    this.removeAll();
  }

  /** Rejects when the file can't be made. */
  async lend(request: Pick<DerivedFileRequest, 'address' | 'facts' | 'privateFiles'>): Promise<LentFile> {
    const key = `${request.address} ${sourceHash(Buffer.from(request.facts))}`;
    const lending = this.#lent.get(key) ?? this.#make(key, request);
    lending.readers += 1;
    let isGivenBack = false;
    const giveBack = () => {
      if (isGivenBack) return;
      isGivenBack = true;
      lending.readers -= 1;
      if (lending.readers > 0) return;
      this.#lent.delete(key);
      rmSync(lending.folder, { recursive: true, force: true });
    };
    try {
      return { place: await lending.made, giveBack };
    } catch (error) {
      giveBack();
      throw error;
    }
  }

  /** Removes every file, whoever reads it. */
  removeAll(): void {
    rmSync(this.#options.previewsFolder, { recursive: true, force: true });
  }

  #make(key: string, request: Pick<DerivedFileRequest, 'address' | 'facts' | 'privateFiles'>): Lending {
    const { drawer, previewsFolder, publicFolder } = this.#options;
    mkdirSync(previewsFolder, { recursive: true, mode: 0o700 });
    const folder = mkdtempSync(path.join(previewsFolder, 'lent-'));
    const made = drawer.make({ ...request, folder, publicFolder }).then(({ temporary }) => temporary);
    const lending = { made, folder, readers: 0 };
    this.#lent.set(key, lending);
    return lending;
  }
}
