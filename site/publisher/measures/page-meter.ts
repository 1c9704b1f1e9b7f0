import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { PageMeasure } from 'content-models';
import { LRUCache } from 'lru-cache';
import { isCompressible, smallest } from '../../server/compression.ts';
import { mimeTypeOf } from '../../server/mime-types.ts';
import { fileOf, type PublicTree } from '../files/public-tree.ts';
import { filesInStyles, importsOfScript, readPage } from './page-resources.ts';

/** Bytes of texts once compressed, by hash of the text: the smallest takes some thirty milliseconds to find. */
const compressedSizes = new LRUCache<string, number>({ max: 5000 });

/** What was found of a page. */
export type Figures = Pick<PageMeasure, 'hash' | 'bytes' | 'requests' | 'elements'>;

/**
 * Measures pages on the published files, without a browser: what a first visit has it fetch, each text as small
 * as the server sends it. Answers without headers, which change from a server to another.
 */
export class PageMeter {
  readonly #tree: Pick<PublicTree, 'files' | 'pathOf'>;
  /** The last figures of each page: one that has not changed is not measured again. */
  readonly #figures = new Map<string, Figures>();
  /** Bytes of the files that pages share. Their names bear the hash of their content. */
  readonly #sizes = new Map<string, number>();

  constructor(tree: Pick<PublicTree, 'files' | 'pathOf'>) {
    this.#tree = tree;
  }

  /**
   * @returns null when there is no page at the address
   * @throws {Error} in French, when what it loads is not known or not there
   */
  async measure(address: string): Promise<Figures | null> {
    const file = fileOf(address);
    if (!this.#tree.files.has(file)) return null;
    const page = readFileSync(this.#tree.pathOf(file));
    const pageHash = hash('sha256', page, 'hex');
    const known = this.#figures.get(address);
    if (known?.hash === pageHash) return known;
    const { elements, resources } = readPage(page.toString());
    const files = this.#withFilesWithin(resources.map((resource) => this.#fileOf(resource)));
    let bytes = await transferred(file, page, pageHash);
    for (const resource of files) bytes += await this.#sizeOf(resource);
    const figures = { hash: pageHash, bytes, requests: 1 + files.length, elements };
    this.#figures.set(address, figures);
    return figures;
  }

  /** Files, and those that they name: what is named is looked into, too. */
  #withFilesWithin(files: readonly string[]): string[] {
    const all = new Set(files);
    for (const file of all) {
      for (const address of this.#namesIn(file)) {
        all.add(this.#fileOf(new URL(address, `http://localhost/${file}`).pathname));
      }
    }
    return [...all];
  }

  #namesIn(file: string): string[] {
    const text = () => readFileSync(this.#tree.pathOf(file), 'utf8');
    if (file.endsWith('.css')) return filesInStyles(text());
    return file.endsWith('.js') ? importsOfScript(text()) : [];
  }

  /** The public file at an address of this site. */
  #fileOf(address: string): string {
    const file = decodeURIComponent(address.slice(1));
    if (!address.startsWith('/') || !this.#tree.files.has(file)) {
      throw new Error(`elle charge «\u00a0${address}\u00a0», qui n’est pas parmi les fichiers publiés.`);
    }
    return file;
  }

  async #sizeOf(file: string): Promise<number> {
    const known = this.#sizes.get(file);
    if (known !== undefined) return known;
    const place = this.#tree.pathOf(file);
    const { size } = await stat(place);
    const bytes = isCompressible(mimeTypeOf(file), size) ? await transferred(file, readFileSync(place)) : size;
    this.#sizes.set(file, bytes);
    return bytes;
  }
}

/** Bytes of a file as the server sends it to all readers but the first of a version. */
async function transferred(file: string, content: Buffer, key = hash('sha256', content, 'hex')): Promise<number> {
  if (!isCompressible(mimeTypeOf(file), content.length)) return content.length;
  const size = compressedSizes.get(key) ?? (await smallest(content)).length;
  compressedSizes.set(key, size);
  return size;
}
