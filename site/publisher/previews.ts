import {
  isPublishedDocument,
  PublicationError,
  type Change,
  type Content,
  type Instant,
  type IsoDay,
} from 'content-models';
import type { AddressBook } from './addresses.ts';
import type { ContentStore } from './content-store/content-store.ts';
import { Overlay } from './content-store/overlay.ts';
import { describeMissing } from './content-store/problems.ts';
import { SnapshotReader } from './content-store/reader.ts';
import { requirementsOf } from './content-store/reference-graph.ts';
import { ASSET_LINKS, filesOfAsset } from './files/assets.ts';
import type { PublicTree } from './files/public-tree.ts';
import type { Renderer } from './renderer/renderer.ts';

/** A page for one reader, before others. */
export interface PreviewRequest {
  address: string;
  /** Documents that are not public yet, with the pictures and files that they show. */
  changes: readonly Change[];
  /** When they become public; undefined for a page that holds nothing of them. */
  embargo?: Instant;
  /** Folder of the addresses at which their pictures and files are found until then. */
  folder: string;
}

interface PreviewOptions {
  store: ContentStore;
  addresses: AddressBook;
  renderer: Renderer;
  tree: PublicTree;
  uploadsFolder: string;
  siteUrl: string;
  today: () => IsoDay;
}

/**
 * Renders what is not public yet, through the templates of the site. Nothing stays: each page has a reader of its own,
 * over the content of the moment, and no file is written.
 */
export class Previews {
  readonly #options: PreviewOptions;

  constructor(options: PreviewOptions) {
    this.#options = options;
  }

  /**
   * The bytes of a page. Rendered beside publications, which need not wait for it.
   * @throws {PublicationError} when it could not be published as it is
   */
  async render({ address, changes, embargo, folder }: PreviewRequest): Promise<Uint8Array> {
    const { store, addresses, renderer, siteUrl, today } = this.#options;
    const contents = contentsOf(changes);
    const overlay = new Overlay(store, contents);
    expectWhole(contents, overlay);
    // No share image nor rendition: one would be made for all to see.
    const surroundings = { today: today(), siteUrl, siteMap: addresses.siteMap, hasDrawer: false };
    const snapshot = new SnapshotReader(overlay, { ...surroundings, ...(embargo !== undefined && { embargo }) });
    const bytes = await renderer.render(address, snapshot.tracing().reader);
    return Buffer.from(this.#withPrivateLinks(Buffer.from(bytes).toString(), { contents, folder }));
  }

  /** Where a picture or file of some changes is on the disk, given its public address; undefined when it is none of theirs. */
  sourceOf(changes: readonly Change[], address: string): string | undefined {
    return this.#filesOf(contentsOf(changes)).get(address.slice(1));
  }

  /** Leads to the private address of what is not public. What is public already stays where it is. */
  #withPrivateLinks(html: string, { contents, folder }: { contents: readonly Content[]; folder: string }): string {
    const files = this.#filesOf(contents);
    return html.replace(ASSET_LINKS, (link, file: string) => {
      const name = decodeURIComponent(file);
      return files.has(name) && !this.#options.tree.files.has(name) ? folder + link.slice(1) : link;
    });
  }

  #filesOf(contents: readonly Content[]): Map<string, string> {
    const assets = contents.filter((content) => !isPublishedDocument(content));
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

/** What could not be published is not shown either: it would show with holes. */
function expectWhole(contents: readonly Content[], overlay: Overlay): void {
  for (const content of contents) {
    const missing = requirementsOf(content).find(({ target }) => overlay.get(target) === undefined);
    if (missing !== undefined) throw new PublicationError(describeMissing(content, missing));
  }
}
