import { createHash } from 'node:crypto';
import { createReadStream, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { EMPTY_REPORT, type PublicationReport, type DerivedFile } from 'content-models';
import type { ContentStore } from '../content-store/content-store.ts';
import { fileOf, type PublicTree } from '../files/public-tree.ts';
import type { Drawer } from '../typesetting/drawing-process.ts';
import { sourceHash } from './source-hash.ts';

/** Time for a publication to put its pages online, which wait for no file. */
const HEAD_START_MS = 30;

/** How long files that are made wait for others, so that one pass puts them online together. */
const GATHERING_MS = 500;

/** Files that one pass puts online: it renders their pages at once. */
const LARGEST_PASS = 50;

/** How long after a failure a file is tried again, if no other is wanted before. */
const RETRY_MS = 60_000;

/** A file that is made and not yet in its place. */
export interface ReadyDerivedFile {
  derivedFile: DerivedFile;
  /** Where it is meanwhile: absolute path. */
  temporary: string;
}

/** Who tells what files are made from, and puts them online. */
export interface DerivedFilePublisher {
  /**
   * What the file of an address is made from at this moment, as JSON; null when there is no such address any
   * more. Rejects, in French, when it can't be told or must not be.
   */
  facts: (address: string) => Promise<Uint8Array | null>;
  /** Puts files online, each in its place, and takes offline those that could not be made as they should be. */
  putFiles: (ready: readonly ReadyDerivedFile[], lost: readonly string[]) => Promise<PublicationReport>;
}

export interface DerivedFilesOptions {
  drawer: Pick<Drawer, 'make'>;
  tree: Pick<PublicTree, 'files' | 'pathOf'>;
  store: Pick<ContentStore, 'derivedFile'>;
  /** Where files are made, on the disk of the public ones. */
  folder: string;
  publicFolder: string;
  passes: DerivedFilePublisher;
  warn: (message: string) => void;
}

/**
 * Makes the derived files of documents, after their pages and beside the publications. What each is made from is
 * told by a template, as what a page shows is; a file whose source has not changed is not made again. Nothing
 * is noted on disk but what is online: a publisher that starts asks every template again, and looks at every file.
 */
export class DerivedFiles {
  readonly #options: DerivedFilesOptions;
  /** Addresses whose file is to be made or looked at, with what it is to be made from. */
  readonly #wanted = new Map<string, string>();
  /** Those whose file was looked at, or made, by this process. */
  readonly #known = new Set<string>();
  /** Those that could not be made, to be tried again with the next ones, or in a minute. */
  readonly #failed = new Map<string, string>();
  /** Why each could not be made at the last try. */
  readonly #problems = new Map<string, string>();
  #work: Promise<PublicationReport> | undefined;
  #retry: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(options: DerivedFilesOptions) {
    this.#options = options;
  }

  /** Makes sure that the file of an address is there, made from this source, soon. */
  want(address: string, source: string): void {
    this.#failed.delete(address);
    if (this.#isThere(address, source)) this.#wanted.delete(address);
    else this.#wanted.set(address, source);
    this.#start();
  }

  /** Forgets the file of an address where nothing is to be any more. */
  forget(address: string): void {
    for (const list of [this.#wanted, this.#failed, this.#known, this.#problems]) list.delete(address);
  }

  /** Has every file looked at again, when its template next tells what it is made from. */
  recheckAll(): void {
    this.#known.clear();
  }

  /** Whether a file is still as it is wanted, or another is to be made in its place. */
  isCurrent({ address, source }: Pick<DerivedFile, 'address' | 'source'>): boolean {
    return (this.#wanted.get(address) ?? source) === source;
  }

  /** Why the file of an address could not be made at the last try; undefined when it could, or was not tried. */
  problem(address: string): string | undefined {
    return this.#problems.get(address);
  }

  /** Resolves once nothing is left to make. @returns what was done meanwhile */
  async settled(): Promise<PublicationReport> {
    return (await this.#work) ?? EMPTY_REPORT;
  }

  /** Stops after what is in hand, which is thrown away. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#retry);
    await this.#work;
  }

  #start(): void {
    if (this.#isClosed || this.#wanted.size === 0) return;
    this.#work ??= this.#makeAll().finally(() => {
      this.#work = undefined;
      this.#start();
    });
  }

  async #makeAll(): Promise<PublicationReport> {
    clearTimeout(this.#retry);
    await wait(HEAD_START_MS);
    for (const [address, source] of this.#failed) this.#wanted.set(address, source);
    this.#failed.clear();
    let report = EMPTY_REPORT;
    while (this.#wanted.size > 0 && !this.#isClosed) report = merged(report, await this.#makeSome());
    if (this.#failed.size > 0 && !this.#isClosed) {
      this.#retry = setTimeout(() => {
        for (const [address, source] of this.#failed) this.want(address, source);
      }, RETRY_MS).unref();
    }
    return report;
  }

  /** Makes files, the last asked first: it is what an editor has just published. Puts them online together. */
  async #makeSome(): Promise<PublicationReport> {
    const ready: ReadyDerivedFile[] = [];
    const lost: string[] = [];
    const start = performance.now();
    for (
      let next = this.#last();
      next !== undefined && ready.length < LARGEST_PASS && performance.now() - start < GATHERING_MS;
      next = this.#last()
    ) {
      const [address, source] = next;
      this.#wanted.delete(address);
      if (await this.#isSound(address, source)) continue;
      try {
        const made = await this.#make(address);
        if (made !== undefined) ready.push(made);
        this.#problems.delete(address);
      } catch (error) {
        if (this.#isClosed) break;
        lost.push(address);
        this.#failed.set(address, source);
        this.#tell(address, messageOf(error));
      }
    }
    if (this.#isClosed || ready.length + lost.length === 0) {
      for (const { temporary } of ready) rmSync(temporary, { force: true });
      return EMPTY_REPORT;
    }
    return this.#publish(ready, lost);
  }

  /** Says once why a file can't be made, however often it is tried. */
  #tell(address: string, problem: string): void {
    if (this.#problems.get(address) === problem) return;
    this.#problems.set(address, problem);
    this.#options.warn(`Le fichier ${address} n’a pas pu être fait\u00a0: ${problem} Nouvel essai chaque minute.`);
  }

  async #publish(ready: readonly ReadyDerivedFile[], lost: readonly string[]): Promise<PublicationReport> {
    try {
      const report = await this.#options.passes.putFiles(ready, lost);
      // Asked for again meanwhile, as it was.
      for (const { address, source } of ready.map((one) => one.derivedFile)) {
        if (this.#wanted.get(address) === source) this.want(address, source);
      }
      return report;
    } catch (error) {
      for (const { derivedFile, temporary } of ready) {
        rmSync(temporary, { force: true });
        this.#failed.set(derivedFile.address, derivedFile.source);
      }
      this.#options.warn(
        `Des fichiers n’ont pas pu être mis en ligne\u00a0: ${messageOf(error)} Nouvel essai dans une minute.`,
      );
      return EMPTY_REPORT;
    }
  }

  /** @returns undefined when there is no such address any more */
  async #make(address: string): Promise<ReadyDerivedFile | undefined> {
    const { drawer, passes, folder, publicFolder } = this.#options;
    const bytes = await passes.facts(address);
    if (bytes === null) return undefined;
    const source = sourceHash(bytes);
    const request = { address, facts: Buffer.from(bytes).toString(), folder, publicFolder };
    const { temporary, ...file } = await drawer.make(request);
    this.#known.add(address);
    return { derivedFile: { address, source, ...file }, temporary };
  }

  #last(): [address: string, source: string] | undefined {
    return this.#isClosed ? undefined : [...this.#wanted].at(-1);
  }

  /** Whether a file made from a source is online, as it was made. */
  #isThere(address: string, source: string): boolean {
    const { store, tree } = this.#options;
    return this.#known.has(address) && store.derivedFile(address)?.source === source && tree.files.has(fileOf(address));
  }

  /** The same for a file that a former process made: the disk may have lost some of it. */
  async #isSound(address: string, source: string): Promise<boolean> {
    if (this.#known.has(address)) return this.#isThere(address, source);
    this.#known.add(address);
    if (!this.#isThere(address, source)) return false;
    const { store, tree } = this.#options;
    try {
      const hash = createHash('sha256');
      await pipeline(createReadStream(tree.pathOf(fileOf(address))), hash);
      return hash.digest('hex') === store.derivedFile(address)?.hash;
    } catch {
      // Gone, or unreadable: it is made again.
      return false;
    }
  }
}

function merged(one: PublicationReport, other: PublicationReport): PublicationReport {
  return {
    ...other,
    written: [...one.written, ...other.written],
    removed: [...one.removed, ...other.removed],
    failures: [...one.failures, ...other.failures],
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
