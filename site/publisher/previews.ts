import {
  isPublishedDocument,
  PublicationError,
  type Change,
  type Content,
  type Instant,
  type IsoDay,
  type SubscriptionAttempt,
} from 'content-models';
import type { ContentReader } from '../src/content/queries.ts';
import type { AddressBook } from './addresses.ts';
import type { ContentSource } from './content-store/content-source.ts';
import type { ContentStore } from './content-store/content-store.ts';
import { Overlay } from './content-store/overlay.ts';
import { describeMissing } from './content-store/refusals.ts';
import { SnapshotReader } from './content-store/reader.ts';
import { requirementsOf } from './content-store/reference-graph.ts';
import { filesOfAsset } from './files/assets.ts';
import type { PublicTree } from './files/public-tree.ts';
import type { Renderer } from './renderer/renderer.ts';
import {
  PrivateDerivedFiles,
  type LentFile,
  type PrivateDerivedFilesOptions,
} from './derived-files/private-derived-files.ts';
import type { Drawer } from './typesetting/drawing-process.ts';

/** A page, or a file made from its document, for one reader before others. */
export interface PreviewRequest {
  address: string;
  /** Documents that are not public yet, with the pictures and files that they show. */
  changes: readonly Change[];
  /** When they become public, which the page says; none for a draft. */
  embargo?: Instant;
}

interface PreviewOptions extends Omit<PrivateDerivedFilesOptions, 'drawer'> {
  store: ContentStore;
  addresses: AddressBook;
  renderer: Renderer;
  tree: PublicTree;
  /** Who makes files of what is not public yet; without, none is offered. */
  privateDrawer: Drawer | undefined;
  uploadsFolder: string;
  siteUrl: string;
  sendsMail: boolean;
  today: () => IsoDay;
}

/**
 * Renders what is not public yet, through the templates of the site. Nothing stays: each page has a reader of its own,
 * over the content of the moment, and no file is written but those that are lent.
 */
export class Previews {
  readonly #options: PreviewOptions;
  readonly #derivedFiles: PrivateDerivedFiles | undefined;
  /** Pages that say the same to all, as they were last rendered, with what from. */
  readonly #pages = new Map<string, { version: string; bytes: Promise<Uint8Array> }>();

  constructor(options: PreviewOptions) {
    this.#options = options;
    const { privateDrawer: drawer } = options;
    if (drawer !== undefined) this.#derivedFiles = new PrivateDerivedFiles({ ...options, drawer });
  }

  /**
   * The bytes of a page. Rendered beside publications, which need not wait for it.
   *
   * @param folder of the addresses at which its pictures and files are found until they are public
   * @throws {PublicationError} when it could not be published as it is
   */
  async render({ address, changes, embargo }: PreviewRequest, folder: string): Promise<Uint8Array> {
    const contents = contentsOf(changes).map((content) => (this.#isOnline(content) ? content : { ...content, folder }));
    const overlay = this.#overlay(contents, folder);
    return this.#options.renderer.render(address, this.#reader(overlay, embargo === undefined ? {} : { embargo }));
  }

  /**
   * A page that shows nothing but what is public, and what its reader typed. Without that it says the same to all, and
   * is rendered once as long as nothing changes.
   */
  page(address: string, attempt?: SubscriptionAttempt): Promise<Uint8Array> {
    const { store, today, renderer } = this.#options;
    if (attempt !== undefined) return renderer.render(address, this.#reader(store, { attempt }));
    const version = `${String(store.version)} ${today()}`;
    const known = this.#pages.get(address);
    if (known?.version === version) return known.bytes;
    const bytes = renderer.render(address, this.#reader(store));
    this.#pages.set(address, { version, bytes });
    // Who asked is told; the next one has it rendered again.
    bytes.catch(() => this.#pages.delete(address));
    return bytes;
  }

  /** Where a picture or file of some changes is on the disk, given its public address; undefined when it is none of theirs. */
  sourceOf(changes: readonly Change[], address: string): string | undefined {
    return this.#filesOf(changes).get(address.slice(1));
  }

  /** Whether a file is made from some changes, given the address that it will have. */
  makes(changes: readonly Change[], address: string): boolean {
    const { store } = this.#options;
    return this.#derivedFiles !== undefined && new Overlay(store, contentsOf(changes)).derivedFiles.has(address);
  }

  /**
   * Makes a file from some changes, by what makes those that are public.
   *
   * @throws {PublicationError} when they could not be published as they are
   * @throws {Error} when the file can't be made
   */
  async make({ address, changes, embargo }: PreviewRequest): Promise<LentFile> {
    if (this.#derivedFiles === undefined) throw new Error('il n’y a personne ici pour faire des fichiers.');
    const facts = await this.#options.renderer.render(
      address,
      this.#reader(this.#overlay(contentsOf(changes)), embargo === undefined ? {} : { embargo }),
    );
    return this.#derivedFiles.lend({
      address,
      facts: Buffer.from(facts).toString(),
      privateFiles: this.#filesOf(changes),
    });
  }

  /** Ends what is being made, and takes back what is lent. */
  async close(): Promise<void> {
    await this.#options.privateDrawer?.close();
    this.#derivedFiles?.removeAll();
  }

  /** Some changes over what is public. What could not be published is not shown either: it would show with holes. */
  #overlay(contents: readonly Content[], folder?: string): Overlay {
    const overlay = new Overlay(this.#options.store, contents, folder);
    for (const content of contents) {
      const missing = requirementsOf(content).find(({ target }) => overlay.get(target) === undefined);
      if (missing !== undefined) throw new PublicationError(describeMissing(content, missing));
    }
    return overlay;
  }

  #reader(source: ContentSource, own: { embargo?: Instant; attempt?: SubscriptionAttempt } = {}): ContentReader {
    const { addresses, siteUrl, sendsMail, today } = this.#options;
    const hasDrawer = this.#derivedFiles !== undefined;
    const surroundings = { today: today(), siteUrl, siteMap: addresses.siteMap, hasDrawer, sendsMail };
    return new SnapshotReader(source, { ...surroundings, ...own }).tracing().reader;
  }

  /** Whether the files of a picture or a document are online already: they stay where they are. */
  #isOnline(content: Content): boolean {
    const files = isPublishedDocument(content) ? [] : filesOfAsset(content, this.#options.uploadsFolder);
    return files.every(({ file }) => this.#options.tree.files.has(file));
  }

  #filesOf(changes: readonly Change[]): Map<string, string> {
    const assets = contentsOf(changes).filter((content) => !isPublishedDocument(content));
    return new Map(
      assets
        .flatMap((asset) => filesOfAsset(asset, this.#options.uploadsFolder))
        .map(({ file, source }) => [file, source]),
    );
  }
}

function contentsOf(changes: readonly Change[]): Content[] {
  return changes.flatMap((change) => (change.kind === 'document' ? [change.content] : []));
}
