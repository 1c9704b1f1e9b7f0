import {
  documentAddress,
  firstDayOf,
  formatDate,
  THEMES,
  type Card,
  type DocumentFile,
  type Theme,
} from 'content-models';
import type { SearchRecord } from '../../../search/record.ts';
import type { ContentStore } from '../../content-store/content-store.ts';
import type { PublicTree } from '../../files/public-tree.ts';

/** A PDF that an editor sent and that pages online lead to, with what the search says of it beside its text. */
export interface PublicPdf {
  /** Names its bytes. */
  hash: string;
  /** Relative to the public folder. */
  file: string;
  about: Omit<SearchRecord, 'places'>;
}

/** The PDFs that are public. The themes and the date of each are those of the documents that offer it. */
export class PublicPdfs {
  readonly #store: ContentStore;
  readonly #tree: Pick<PublicTree, 'files'>;
  /** There may be thousands, asked for after each pass: one is told again only when it or what offers it has changed. */
  readonly #known = new WeakMap<DocumentFile, { cards: readonly Card[]; pdf: PublicPdf }>();

  constructor(store: ContentStore, tree: Pick<PublicTree, 'files'>) {
    this.#store = store;
    this.#tree = tree;
  }

  /** Those that are public now. What has not changed since is the same object. */
  get all(): PublicPdf[] {
    const pdfs = new Map<string, PublicPdf>();
    for (const content of this.#store.contents) {
      if (content.collection !== 'documents' || content.mimeType !== 'application/pdf') continue;
      const pdf = this.#tell(content);
      // A file is there because a page online leads to it.
      if (this.#tree.files.has(pdf.file)) pdfs.set(pdf.file, pdf);
    }
    return [...pdfs.values()];
  }

  #tell(document: DocumentFile): PublicPdf {
    const cards = this.#store.requirers(document).flatMap((requirer) => this.#store.card(requirer) ?? []);
    const known = this.#known.get(document);
    if (known !== undefined && isSame(known.cards, cards)) return known.pdf;
    const about = aboutOf(document, cards);
    const pdf = { hash: document.hash, file: decodeURIComponent(about.address.slice(1)), about };
    this.#known.set(document, { cards, pdf });
    return pdf;
  }
}

function isSame(some: readonly Card[], others: readonly Card[]): boolean {
  return some.length === others.length && some.every((card, index) => card === others[index]);
}

function aboutOf(document: DocumentFile, cards: readonly Card[]): PublicPdf['about'] {
  const date =
    cards
      .flatMap((card) => card.date ?? [])
      .toSorted()
      .at(-1) ?? null;
  return {
    address: documentAddress(document),
    title: document.title,
    type: 'Document',
    date: date === null ? null : formatDate(date),
    day: date === null ? null : firstDayOf(date),
    isExample: cards.length > 0 && cards.every(({ isExample }) => isExample),
    names: [],
    facets: { theme: labelsOf(cards.flatMap(({ themes }) => themes)), territoire: [], region: [], personne: [] },
  };
}

/** In the order of the network, each once. */
function labelsOf(themes: readonly Theme[]): string[] {
  return Object.entries(THEMES)
    .filter(([key]) => themes.includes(key as Theme))
    .map(([, { label }]) => label);
}
