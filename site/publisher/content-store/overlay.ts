import {
  cardOf,
  isPublishedDocument,
  referenceKey,
  derivedFileAddresses,
  type Card,
  type Content,
  type ContentCollection,
  type ContentOf,
  type ContentReference,
  type FiledCollection,
  type GlobalContent,
  type GlobalSlug,
  type ListKey,
  type PageMeasure,
  type PublishedCollection,
  type PublishedDocument,
  type ReferenceTo,
} from 'content-models';
import type { CardQuery, OfferedDerivedFile } from '../../src/content/queries.ts';
import type { ContentSource } from './content-source.ts';

/**
 * Some contents over a source, which they don't enter: they are found where they are asked for by name, and no list
 * nor any other document tells of them.
 */
export class Overlay implements ContentSource {
  readonly #source: ContentSource;
  readonly #contents: ReadonlyMap<string, Content>;
  readonly #folder: string;
  /** Addresses of the files that are made from these contents, for whoever asks. */
  readonly derivedFiles: ReadonlySet<string>;

  /** @param folder of the addresses at which these files are found until they are public */
  constructor(source: ContentSource, contents: readonly Content[], folder = '/') {
    this.#source = source;
    this.#folder = folder;
    this.#contents = new Map(contents.map((content) => [referenceKey(content), content]));
    this.derivedFiles = new Set(
      contents.filter(isPublishedDocument).flatMap((document) => [...derivedFileAddresses(document).values()]),
    );
  }

  get<Collection extends ContentCollection>(target: ReferenceTo<Collection>): ContentOf<Collection> | undefined {
    // A content is kept under the name of its own collection.
    const own = this.#contents.get(referenceKey(target)) as ContentOf<Collection> | undefined;
    return own ?? this.#source.get(target);
  }

  card(target: ContentReference): Card | undefined {
    const content = this.#contents.get(referenceKey(target));
    return content !== undefined && isPublishedDocument(content) ? cardOf(content) : this.#source.card(target);
  }

  atSlug(collection: PublishedCollection, slug: string): PublishedDocument | undefined {
    const found = [...this.#contents.values()]
      .filter(isPublishedDocument)
      .find((document) => document.collection === collection && document.slug === slug);
    return found ?? this.#source.atSlug(collection, slug);
  }

  all(collection: PublishedCollection): readonly PublishedDocument[] {
    return this.#source.all(collection);
  }

  byTitle(collection: PublishedCollection): readonly PublishedDocument[] {
    return this.#source.byTitle(collection);
  }

  select(query: CardQuery): Card[] {
    return this.#source.select(query);
  }

  listSizes(collection: FiledCollection, within?: ListKey): { list: ListKey; size: number }[] {
    return this.#source.listSizes(collection, within);
  }

  list(collection: FiledCollection, list: ListKey): readonly Card[] | null {
    return this.#source.list(collection, list);
  }

  inList(collection: FiledCollection, list: ListKey): readonly PublishedDocument[] | null {
    return this.#source.inList(collection, list);
  }

  referrers(target: ContentReference): readonly Card[] {
    return this.#source.referrers(target);
  }

  global(slug: GlobalSlug): GlobalContent | undefined {
    return this.#source.global(slug);
  }

  derivedFile(address: string): OfferedDerivedFile | undefined {
    if (!this.derivedFiles.has(address)) return this.#source.derivedFile(address);
    return { address: this.#folder + address.slice(1), size: null, entries: [] };
  }

  get measures(): readonly PageMeasure[] {
    return this.#source.measures;
  }
}
