import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { moveInPlace, writeBeside } from 'runtime/write-file-atomic';
import type { Place, SearchRecord } from '../../search/record.ts';
import type { PublicTree } from '../files/public-tree.ts';
import { PdfReader, pdfText, type PdfText } from './pdf/pdf-text.ts';
import type { PublicPdf } from './pdf/public-pdfs.ts';

export interface PdfTextsOptions {
  tree: Pick<PublicTree, 'pathOf'>;
  /** Folder of the texts that were read, which no server shows. */
  folder: string;
  /** Told of each PDF that was read since it was followed. Runs at any time: whoever writes the index waits for its turn. */
  onRead: (record: SearchRecord) => void;
  /** Where a PDF without text is said. */
  warn: (message: string) => void;
  /** Who reads the files; a process of its own without. */
  reader?: Pick<PdfReader, 'read' | 'close'>;
}

/** What became of the PDFs that the search knows, at once. */
export interface FollowedPdfs {
  /** Those that are new or told otherwise, and whose text is known. */
  records: SearchRecord[];
  /** Addresses of those that are public no more. */
  gone: string[];
}

/**
 * The texts of the PDFs that editors send, for the search. Each is read once, after the publication and beside it, and
 * kept by the hash of its bytes for as long as it is public. One that can't be read is found by its title.
 */
export class PdfTexts {
  readonly #options: PdfTextsOptions;
  readonly #reader: Pick<PdfReader, 'read' | 'close'>;
  /** By address. */
  readonly #pdfs = new Map<string, PublicPdf>();
  /** Addresses of those to be read, the last asked last. */
  readonly #waiting = new Set<string>();
  /** Hashes of those that ended who read them: not tried again by this process. */
  readonly #hopeless = new Set<string>();
  #work: Promise<void> | undefined;
  #hasStrays = true;
  #isClosed = false;

  constructor(options: PdfTextsOptions) {
    this.#options = options;
    this.#reader = options.reader ?? new PdfReader();
  }

  /** Takes note of the PDFs that are public now: all of them, after each pass. What is not known yet is read soon. */
  follow(pdfs: readonly PublicPdf[]): FollowedPdfs {
    const present = new Set(pdfs.map(({ about }) => about.address));
    const gone = [...this.#pdfs.keys()].filter((address) => !present.has(address));
    for (const address of gone) {
      this.#pdfs.delete(address);
      this.#waiting.delete(address);
    }
    const records = pdfs.flatMap((pdf) => this.#take(pdf) ?? []);
    if (gone.length > 0 || this.#hasStrays) this.#removeTextsOfNone();
    this.#start();
    return { records, gone };
  }

  /** What the search knows of a PDF; undefined of one that is public no more, or was not read yet. */
  record(address: string): SearchRecord | undefined {
    const pdf = this.#pdfs.get(address);
    const text = pdf === undefined ? undefined : this.#textOf(pdf);
    return pdf === undefined || text === undefined ? undefined : recordOf(pdf, text);
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

  /** @returns its record when it is other than it was and its text is known */
  #take(pdf: PublicPdf): SearchRecord | undefined {
    const { address } = pdf.about;
    const known = this.#pdfs.get(address);
    this.#pdfs.set(address, pdf);
    if (known === pdf || isDeepStrictEqual(known, pdf)) return undefined;
    const text = this.#textOf(pdf);
    if (text !== undefined) return recordOf(pdf, text);
    this.#waiting.add(address);
    return undefined;
  }

  /** What was read of a PDF, by this process or a former one. */
  #textOf({ hash }: PublicPdf): PdfText | undefined {
    if (this.#hopeless.has(hash)) return NO_TEXT;
    try {
      return pdfText.parse(JSON.parse(readFileSync(this.#fileOf(hash), 'utf8')));
    } catch {
      // Not there, of another version, or cut short by the end of a machine.
      return undefined;
    }
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
    const text = this.#textOf(asked) ?? (await this.#reader.read(tree.pathOf(asked.file)));
    if (this.#isClosed) return;
    // It may have another title meanwhile, or have gone, and with it all that is known of it.
    const pdf = this.#pdfs.get(address);
    if (pdf === undefined) return;
    this.#waiting.delete(address);
    const problem = text === undefined ? PROBLEMS.died : problemOf(text);
    if (problem !== null)
      warn(`Le texte de ${address} n’est pas dans la recherche, où seul son titre mène\u00a0: ${problem}`);
    if (text === undefined) this.#hopeless.add(pdf.hash);
    else this.#keep(pdf.hash, text);
    onRead(recordOf(pdf, text ?? NO_TEXT));
  }

  /** At once: it would be removed in vain before it is written. */
  #keep(hash: string, text: PdfText): void {
    const file = this.#fileOf(hash);
    try {
      moveInPlace(writeBeside(file, JSON.stringify(text)), file);
    } catch (error) {
      this.#options.warn(
        `Le texte d’un PDF n’a pas pu être gardé\u00a0: ${String(error)} Il sera relu au prochain démarrage.`,
      );
    }
  }

  /** Nothing is kept of what is public no more. */
  #removeTextsOfNone(): void {
    const kept = new Set([...this.#pdfs.values()].map(({ hash }) => path.basename(this.#fileOf(hash))));
    for (const name of namesIn(this.#options.folder)) {
      if (!kept.has(name)) rmSync(path.join(this.#options.folder, name), { force: true });
    }
    this.#hasStrays = false;
  }

  #fileOf(hash: string): string {
    return path.join(this.#options.folder, `${hash}.json`);
  }
}

const NO_TEXT: PdfText = { version: 1, pages: [], problem: null };

const PROBLEMS = {
  password: 'il faut un mot de passe pour l’ouvrir.',
  damaged: 'il est abîmé.',
  heavy: 'il pèse plus de 200\u00a0Mo.',
  died: 'il demande trop de temps ou de mémoire.',
  scanned: 'ses pages sont des images, sans texte.',
} as const;

function problemOf({ problem, pages }: PdfText): string | null {
  if (problem !== null) return PROBLEMS[problem];
  return pages.every((page) => page === '') ? PROBLEMS.scanned : null;
}

/** A PDF as the search knows it: a place for each page that has a text, at the address that opens it there. */
function recordOf({ about }: PublicPdf, { pages }: PdfText): SearchRecord {
  const places = pages.flatMap((text, index): Place[] => {
    const number = String(index + 1);
    return text === '' ? [] : [{ anchor: `page=${number}`, title: `page ${number}`, text, marks: [] }];
  });
  return { ...about, places: [{ anchor: null, title: '', text: '', marks: [] }, ...places] };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
