import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentReference, Progress, Secret } from 'content-models';
import { ContentStore } from '../content-store/content-store.ts';
import { readSavedContent } from '../content-store/persistence.ts';
import { isCode } from '../files/is-code.ts';
import { listFiles } from '../files/list-files.ts';
import { sitePaths } from '../options.ts';
import type { FoundClue } from './clue-index.ts';
import { LeakGuard } from './leak-guard.ts';
import { pdfTexts } from './pdf-texts.ts';
import { templateTexts } from './template-texts.ts';
import { zipEntries } from './zip-entries.ts';

/** A public file that gives away something that is not public. */
export interface Leak extends FoundClue {
  /** Path in the public folder. */
  file: string;
}

/** What a check found, and how far it looked. */
export interface LeakReport {
  leaks: Leak[];
  /** Files whose text could not be read, with why: a PDF under a password. */
  unread: { file: string; reason: string }[];
  files: number;
  bytes: number;
}

/**
 * Searches every public file of a site, as it is on the disk, for what is not public. Reads alone: the
 * publisher may be at work meanwhile, and files that go away while it looks are left out.
 */
export class LeakCheck {
  readonly #publicFolder: string;
  readonly #store = new ContentStore();
  readonly #guard: LeakGuard;

  /** @param folders the publisher's folder, and that of the compiled templates */
  constructor({ siteFolder, distFolder }: { siteFolder: string; distFolder: string }) {
    const { publicFolder, contentFolder } = sitePaths(siteFolder);
    this.#publicFolder = publicFolder;
    this.#store.apply(readSavedContent(contentFolder));
    this.#guard = new LeakGuard({ store: this.#store, templateTexts: () => templateTexts(distFolder) });
  }

  /** Whether a document, picture or file is on line. */
  isPublic = (target: ContentReference): boolean => this.#store.get(target) !== undefined;

  async run(secrets: readonly Secret[], onProgress?: Progress): Promise<LeakReport> {
    this.#guard.withhold(secrets);
    const hashes = hashesOf(secrets);
    const report: LeakReport = { leaks: [], unread: [], files: 0, bytes: 0 };
    const files = [...listFiles(this.#publicFolder)].sort();
    for (const [index, file] of files.entries()) {
      const bytes = this.#read(file);
      if (bytes !== undefined) {
        const twin = hashes.get(hash('sha256', bytes, 'hex'));
        const said = this.#guard.leaksInTexts(await this.#pdfTextsIn(file, bytes, report));
        const found = [...(twin === undefined ? [] : [twin]), ...this.#guard.leaksIn(file, bytes), ...said];
        report.leaks.push(...found.map((one) => ({ file, ...one })));
        report.files += 1;
        report.bytes += bytes.length;
      }
      onProgress?.(index + 1, files.length);
    }
    return report;
  }

  /** What PDFs say, alone and in archives: that takes a thousand times as long as a page, which the publisher has not. */
  async #pdfTextsIn(file: string, bytes: Uint8Array, { unread }: Pick<LeakReport, 'unread'>): Promise<string[]> {
    if (file.endsWith('.zip')) {
      const texts: string[] = [];
      for (const entry of zipEntries(bytes)) {
        texts.push(...(await this.#pdfTextsIn(`${file}/${entry.name}`, entry.bytes, { unread })));
      }
      return texts;
    }
    if (!file.endsWith('.pdf')) return [];
    try {
      return await pdfTexts(bytes);
    } catch (error) {
      unread.push({ file, reason: error instanceof Error ? error.message : String(error) });
      return [];
    }
  }

  #read(file: string): Uint8Array | undefined {
    try {
      return readFileSync(path.join(this.#publicFolder, file));
    } catch (error) {
      if (isCode(error, 'ENOENT')) return undefined;
      throw error;
    }
  }
}

function hashesOf(secrets: readonly Secret[]): Map<string, FoundClue> {
  const found = secrets.flatMap((secret) => secret.clues.map((clue) => ({ secret, clue })));
  return new Map(found.filter(({ clue }) => clue.kind === 'fileHash').map((one) => [one.clue.text, one]));
}
