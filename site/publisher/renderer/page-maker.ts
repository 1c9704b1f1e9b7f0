import { isPublishedDocument, PublicationError, derivedFileAt, type IsoDay, type PageFailure } from 'content-models';
import { accessSync } from 'node:fs';
import type { AddressBook } from '../addresses.ts';
import type { Asset, ContentStore } from '../content-store/content-store.ts';
import { SnapshotReader } from '../content-store/reader.ts';
import type { Answers, Reads } from '../content-store/reads.ts';
import { SharedParts } from '../content-store/shared-parts.ts';
import { filesOfAsset, type AssetFile } from '../files/assets.ts';
import { prepare } from '../files/file-writer.ts';
import { fileOf } from '../files/public-tree.ts';
import { searchHash } from '../search/searchable.ts';
import { sourceHash } from '../derived-files/source-hash.ts';
import { shareImageFile, type ShareImageFile } from '../share-images/share-image-file.ts';
import type { Renderer } from './renderer.ts';
import path from 'node:path';

/** A page ready to be put online, with what it was made from. */
export interface MadePage {
  address: string;
  /** File with its bytes, beside the one to replace; null when that one has these bytes already. */
  temporary: string | null;
  /** Tells one version from another for the search; null when the page is not to be found. */
  searchHash: string | null;
  /** For a derived file, which is made after the pages, names what it is made from; null for a page. */
  derivedFileSource: string | null;
  /** Pictures and files that it shows. */
  assets: readonly AssetFile[];
  /** Share images that it announces: they are made after it. */
  shareImages: readonly ShareImageFile[];
  reads: Reads;
}

/** What became of an address: a page, or why it could not be made. */
export type Made = MadePage | PageFailure;

export interface PageMakerOptions {
  store: ContentStore;
  addresses: AddressBook;
  renderer: Renderer;
  publicFolder: string;
  uploadsFolder: string;
  siteUrl: string;
  /** Whether there is someone to draw share images and to make derived files. */
  hasDrawer: boolean;
  /** Whether e-mail is sent to the press. */
  sendsMail: boolean;
}

/** Makes pages from the content of the moment, and leaves each beside the file it is to replace. */
export class PageMaker {
  readonly #options: PageMakerOptions;
  readonly #parts = new SharedParts();
  #latest: { version: string; reader: SnapshotReader } | undefined;

  constructor(options: PageMakerOptions) {
    this.#options = options;
  }

  /** Names what pages are made from: while it stays the same, so does each page. */
  version(today: IsoDay): string {
    return `${String(this.#options.store.version)} ${today}`;
  }

  /** Whether a page made from these answers would be different now. */
  isStale(reads: Reads, today: IsoDay): boolean {
    return this.#reader(today).isStale(reads);
  }

  /** What the file of an address is made from: its template tells it, as another tells a page. */
  async facts(address: string, today: IsoDay): Promise<{ bytes: Uint8Array; reads: Reads }> {
    const { reader, reads } = this.#reader(today).tracing();
    return { bytes: await this.#options.renderer.render(address, reader), reads };
  }

  /** What the store answers now to the questions that a page asked. */
  answers(reads: Reads, today: IsoDay): Answers {
    return this.#reader(today).answers(reads);
  }

  /**
   * Makes a page. A template that fails, or a picture without its file, is the reason given; a disk
   * that does not take the bytes is an error thrown, since no other page would be written either.
   */
  async make(address: string, today: IsoDay): Promise<Made> {
    const { renderer, store, uploadsFolder, publicFolder } = this.#options;
    const { reader, reads } = this.#reader(today).tracing();
    let bytes;
    let assets;
    try {
      bytes = await renderer.render(address, reader);
      assets = assetsIn(reads, store).flatMap((asset) => filesOfAsset(asset, uploadsFolder));
      for (const { source } of assets) expectFile(source);
    } catch (error) {
      return { address, reason: error instanceof Error ? error.message : String(error) };
    }
    const isDerivedFile = derivedFileAt(address) !== null;
    const file = path.join(publicFolder, fileOf(address));
    return {
      address,
      temporary: isDerivedFile ? null : prepare(file, bytes),
      searchHash: address.endsWith('/') ? searchHash(bytes) : null,
      derivedFileSource: isDerivedFile ? sourceHash(bytes) : null,
      assets,
      shareImages: this.#shareImagesIn(reads),
      reads,
    };
  }

  #shareImagesIn(reads: Reads): ShareImageFile[] {
    if (!this.#options.hasDrawer) return [];
    return [...reads.values()].flatMap(({ query }) =>
      query.name === 'shareImage' ? [shareImageFile(query.filter)] : [],
    );
  }

  /** What was looked up stays known until something changes. */
  #reader(today: IsoDay): SnapshotReader {
    const version = this.version(today);
    if (this.#latest?.version !== version) {
      const { store, siteUrl, addresses, hasDrawer, sendsMail } = this.#options;
      this.#latest = {
        version,
        reader: new SnapshotReader(
          store,
          { today, siteUrl, siteMap: addresses.siteMap, hasDrawer, sendsMail },
          this.#parts,
        ),
      };
    }
    return this.#latest.reader;
  }
}

/** @throws {PublicationError} when an editor's file is not where the CMS put it */
function expectFile(source: string): void {
  try {
    accessSync(source);
  } catch (cause) {
    throw new PublicationError(
      `le fichier « ${path.basename(source)} » manque parmi ceux que les rédacteurs ont envoyés`,
      { cause },
    );
  }
}

function assetsIn(reads: Reads, store: ContentStore): Asset[] {
  return [...reads.values()].flatMap(({ query }) => {
    if (query.name !== 'media' && query.name !== 'file') return [];
    const collection = query.name === 'media' ? 'media' : 'documents';
    const content = store.get({ collection, id: query.filter.id });
    return content === undefined || isPublishedDocument(content) ? [] : [content];
  });
}
