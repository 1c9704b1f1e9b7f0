import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { makeBeside, moveInPlace } from 'runtime/write-file-atomic';
import type { SearchRecord } from '../../search/record.ts';
import type { PublicTree } from '../files/public-tree.ts';
import { readPdfRecord, recordOf, recordWith } from './pdf/pdf-record.ts';
import { PdfReader, type PdfText } from './pdf/pdf-text.ts';
import type { PublicPdf } from './pdf/public-pdfs.ts';

export interface PdfTextsOptions {
  tree: Pick<PublicTree, 'pathOf'>;
  /** Folder of what was read, which no server shows. */
  folder: string;
  /** Told of each PDF that was read since it was followed. Runs at any time: whoever writes the index waits for its turn. */
  onRead: (read: ReadPdf) => void;
  /** Where a PDF without text is said. */
  warn: (message: string) => void;
  /** Who reads the files; a process of its own without. */
  reader?: Pick<PdfReader, 'read' | 'close'>;
}

/** A PDF whose text was read. */
export interface ReadPdf {
  address: string;
  /** Another one when its text, or what is said of it, is another. */
  hash: string;
  /** Where its record is: see `readPdfRecord`. */
  file: string;
}

/**
 * The texts of the PDFs that editors send, for the search. Each is read once, after the publication and beside it, and
 * kept for as long as it is public. One that can't be read is found by its title.
 */
export class PdfTexts {
  readonly #options: PdfTextsOptions;
  readonly #reader: Pick<PdfReader, 'read' | 'close'>;
  /** By address, with the file of its record once there is one. */
  readonly #pdfs = new Map<string, { pdf: PublicPdf; file: string | null }>();
  /** Addresses of those to be read, the last asked last. */
  readonly #waiting = new Set<string>();
  #work: Promise<void> | undefined;
  #hasStrays = true;
  #isClosed = false;

  constructor(options: PdfTextsOptions) {
    this.#options = options;
    this.#reader = options.reader ?? new PdfReader();
  }

  /**
   * Takes note of the PDFs that are public now: all of them, after each pass. What is not known yet is read soon.
   * @returns those that are new or told otherwise, and were read before
   */
  follow(pdfs: readonly PublicPdf[]): ReadPdf[] {
    const present = new Set(pdfs.map(({ about }) => about.address));
    for (const address of [...this.#pdfs.keys()]) if (!present.has(address)) this.#forget(address);
    const read = pdfs.flatMap((pdf) => this.#take(pdf) ?? []);
    if (this.#hasStrays) this.#removeStrays();
    this.#start();
    return read;
  }

  /** Where the record of a PDF is; undefined while it is not read. */
  fileOf(address: string): string | undefined {
    return this.#pdfs.get(address)?.file ?? undefined;
  }

  /** Resolves once nothing is left to read. */
  async settled(): Promise<void> {
    while (this.#work !== undefined) await this.#work;
  }

  /** Stops at once: what was being read is read again by the next process. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#reader.close();
    await this.#work;
  }

  /** Nothing is kept of what is public no more. */
  #forget(address: string): void {
    const file = this.fileOf(address);
    if (file !== undefined) rmSync(file, { force: true });
    this.#pdfs.delete(address);
    this.#waiting.delete(address);
  }

  /** @returns what was read of it, when it is other than it was and was read */
  #take(pdf: PublicPdf): ReadPdf | undefined {
    const { address } = pdf.about;
    const known = this.#pdfs.get(address);
    if (known?.pdf === pdf) return undefined;
    const isSame = isDeepStrictEqual(known?.pdf, pdf);
    this.#pdfs.set(address, { pdf, file: known?.file ?? null });
    return isSame ? undefined : this.#readBefore(pdf);
  }

  #readBefore(pdf: PublicPdf): ReadPdf | undefined {
    const { address } = pdf.about;
    const former = this.fileOf(address);
    const file = this.#placeOf(pdf);
    if (former === undefined && existsSync(file)) return this.#note(pdf, file);
    try {
      const record = former === undefined ? null : readPdfRecord(readFileSync(former));
      if (record !== null) return this.#keep(pdf, recordWith(pdf, record), file);
    } catch (error) {
      this.#options.warn(`Le texte de ${address} sera relu\u00a0: ${String(error)}`);
    }
    this.#waiting.add(address);
    return undefined;
  }

  #start(): void {
    if (this.#isClosed || this.#waiting.size === 0) return;
    this.#work ??= this.#readAll().finally(() => {
      this.#work = undefined;
      this.#start();
    });
  }

  async #readAll(): Promise<void> {
    for (let address = this.#next(); address !== undefined; address = this.#next()) {
      this.#waiting.delete(address);
      await this.#read(address).catch((error: unknown) => {
        this.#options.warn(`Le texte de ${address} n’a pas pu être mis dans la recherche\u00a0: ${String(error)}`);
      });
    }
  }

  /** The last asked first: it is what an editor has just published. */
  #next(): string | undefined {
    return this.#isClosed ? undefined : [...this.#waiting].at(-1);
  }

  async #read(address: string): Promise<void> {
    const { tree, warn, onRead } = this.#options;
    const asked = this.#pdfs.get(address);
    if (asked === undefined) return;
    const text = await this.#reader.read(tree.pathOf(asked.pdf.file));
    if (this.#isClosed) return;
    // It may have another title meanwhile, or have gone, and with it all that is known of it.
    const pdf = this.#pdfs.get(address)?.pdf;
    if (pdf === undefined) return;
    this.#waiting.delete(address);
    const problem = problemOf(text);
    if (problem !== null)
      warn(`Le texte de ${address} n’est pas dans la recherche, où seul son titre mène\u00a0: ${problem}`);
    const file = this.#placeOf(pdf);
    // What ended who read it is tried again by the next process, which removes the files that it does not know.
    onRead(this.#keep(pdf, recordOf(pdf, text?.pages ?? []), text === undefined ? `${file}.part` : file));
  }

  /** At once: it would be removed in vain before it is written. On the disk before it has its name, which says that it is whole. */
  #keep(pdf: PublicPdf, record: SearchRecord, file: string): ReadPdf {
    const former = this.fileOf(pdf.about.address);
    moveInPlace(
      makeBeside(file, (temporary) => writeFileSync(temporary, JSON.stringify(record), { flush: true })),
      file,
    );
    if (former !== undefined && former !== file) rmSync(former, { force: true });
    return this.#note(pdf, file);
  }

  #note(pdf: PublicPdf, file: string): ReadPdf {
    const { address } = pdf.about;
    this.#pdfs.set(address, { pdf, file });
    return { address, hash: path.basename(file), file };
  }

  /** What former processes left. */
  #removeStrays(): void {
    const { folder } = this.#options;
    const known = new Set([...this.#pdfs.values()].map(({ file }) => file));
    for (const name of namesIn(folder)) {
      const file = path.join(folder, name);
      if (!known.has(file)) rmSync(file, { force: true });
    }
    this.#hasStrays = false;
  }

  /** A name that says all that the record is made of: where it is, nothing is to be read. */
  #placeOf({ about }: PublicPdf): string {
    const name = hash('sha1', JSON.stringify([VERSION, about])).slice(0, 16);
    return path.join(this.#options.folder, `${name}.json`);
  }
}

/** Grows when the same file would be read otherwise: all are then read again. */
const VERSION = 1;

const PROBLEMS = {
  password: 'il faut un mot de passe pour l’ouvrir.',
  damaged: 'il est abîmé.',
  heavy: 'il pèse plus de 200\u00a0Mo.',
  died: 'il demande trop de temps ou de mémoire.',
  scanned: 'ses pages sont des images, sans texte.',
} as const;

function problemOf(text: PdfText | undefined): string | null {
  if (text === undefined) return PROBLEMS.died;
  if (text.problem !== null) return PROBLEMS[text.problem];
  return text.pages.every((page) => page === '') ? PROBLEMS.scanned : null;
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
