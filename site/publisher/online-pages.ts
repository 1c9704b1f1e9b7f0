import { readFileSync } from 'node:fs';
import path from 'node:path';
import { derivedFileAt } from 'content-models';
import { isSearchFile } from '../search/format/layout.ts';
import type { AddressBook } from './addresses.ts';
import { Dependencies } from './content-store/dependencies.ts';
import type { ContentStore } from './content-store/content-store.ts';
import type { Invalidation } from './questions/invalidation.ts';
import type { Reads } from './content-store/reads.ts';
import type { AssetBook } from './files/asset-book.ts';
import { assetFilesIn, isAssetFile } from './files/assets.ts';
import { addressOfFile, fileOf, type PublicTree } from './files/public-tree.ts';
import type { Made, MadePage } from './renderer/page-maker.ts';
import type { DerivedFiles } from './derived-files/derived-files.ts';
import type { SearchIndex } from './search/search-index.ts';
import type { ShareImages } from './share-images/share-images.ts';

export interface OnlinePagesOptions {
  tree: PublicTree;
  store: Pick<ContentStore, 'derivedFile'>;
  addresses: AddressBook;
  search: SearchIndex;
  /** Folder of the compiled templates' own files, and their paths within it. */
  clientFolder: string;
  clientFiles: ReadonlySet<string>;
  /** Which of them show which files. */
  assets: AssetBook;
  /** Their share images, if there is someone to draw them. */
  shareImages: ShareImages | undefined;
  /** The files made from documents, if there is someone to make them. */
  derivedFiles: DerivedFiles | undefined;
}

/** The pages that are online: what each was made from, what it shows, and the files that nothing uses any more. */
export class OnlinePages {
  readonly #options: OnlinePagesOptions;
  readonly #dependencies = new Dependencies();
  /** Files that something used until now. */
  readonly #unusedFiles = new Set<string>();

  constructor(options: OnlinePagesOptions) {
    this.#options = options;
    this.recheckAll();
  }

  /** What a page was made from; undefined for one that this process has not made. */
  reads(address: string): Reads | undefined {
    return this.#dependencies.reads(address);
  }

  /** Pages that may be other than they are, given what some changes invalidate. */
  invalidatedBy(invalidation: Invalidation): Set<string> {
    return this.#dependencies.invalidatedBy(invalidation);
  }

  /** Puts a page online with the pictures and files it shows. @returns whether its bytes changed */
  put({ address, temporary, searchHash, derivedFileSource, assets, shareImages, reads }: MadePage): boolean {
    const { tree, search, shareImages: images, derivedFiles } = this.#options;
    for (const { file, source } of assets) tree.copyOnce(file, source);
    if (temporary !== null) tree.adopt(temporary, fileOf(address));
    search.note(address, searchHash);
    this.#dependencies.record(address, reads);
    this.#shows(
      address,
      [...assets, ...shareImages].map(({ file }) => file),
    );
    for (const image of shareImages) images?.want(image);
    if (derivedFileSource !== null) derivedFiles?.want(address, derivedFileSource);
    return temporary !== null;
  }

  /** Keeps a page as a former process made it, with the pictures that its file shows. */
  keep(address: string): void {
    const page = derivedFileAt(address) === null ? this.#options.tree.read(fileOf(address)) : undefined;
    this.#shows(address, assetFilesIn(page ?? ''));
  }

  /** Throws away a page that was made and is not wanted. */
  discard(page: Made): void {
    if ('temporary' in page && page.temporary !== null) this.#options.tree.discard(page.temporary);
  }

  /** Forgets a page whose address is gone; its file goes with {@link removeUnused}. */
  forget(address: string): void {
    this.#dependencies.forget(address);
    this.#options.search.forget(address);
    this.#options.derivedFiles?.forget(address);
    this.#shows(address, []);
    this.#unusedFiles.add(fileOf(address));
  }

  /** Puts online the styles, scripts and fonts of the templates. */
  copyClientFiles(): void {
    const { clientFolder, clientFiles, tree } = this.#options;
    for (const file of clientFiles) {
      // Only `_astro/` names carry a hash; the others are few and compared by their bytes.
      const source = path.join(clientFolder, file);
      if (file.startsWith('_astro/')) tree.copyOnce(file, source);
      else tree.write(file, readFileSync(source));
    }
  }

  /** Takes the file of an address for unused, until it is shown that something uses it. */
  recheck(address: string): void {
    this.#unusedFiles.add(fileOf(address));
  }

  /** The same for every file. */
  recheckAll(): void {
    this.#options.derivedFiles?.recheckAll();
    for (const file of this.#options.tree.files) this.#unusedFiles.add(file);
  }

  /**
   * Removes the files that nothing uses any more.
   * @param isWhole whether this process has made every page; while it has not, nobody knows which pictures they show
   * @returns the files removed
   */
  removeUnused({ isWhole }: { isWhole: boolean }): string[] {
    const { tree } = this.#options;
    const isUsed = (file: string) => this.#isUsed(file) || (!isWhole && isAssetFile(file));
    const removed = [...this.#unusedFiles].filter((file) => tree.files.has(file) && !isUsed(file));
    tree.remove(removed);
    if (isWhole) this.#unusedFiles.clear();
    else for (const file of removed) this.#unusedFiles.delete(file);
    return removed;
  }

  #shows(address: string, files: readonly string[]): void {
    for (const file of this.#options.assets.record(address, files)) this.#unusedFiles.add(file);
  }

  /** A file is public because an address is served from it or a page online shows it: nothing else is. */
  #isUsed(file: string): boolean {
    const { addresses, store, assets, derivedFiles, clientFiles } = this.#options;
    const address = addressOfFile(file);
    // A derived file is there once its document is told of it.
    if (derivedFileAt(address) !== null) return derivedFiles !== undefined && store.derivedFile(address) !== undefined;
    return addresses.has(address) || assets.isUsed(file) || clientFiles.has(file) || isSearchFile(file);
  }
}
