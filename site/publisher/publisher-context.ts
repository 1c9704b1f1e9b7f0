import type { IsoDay } from 'content-models';
import type { Mutex } from 'runtime/mutex';
import type { AddressBook } from './addresses.ts';
import type { BackgroundWork } from './background-work.ts';
import type { ContentStore } from './content-store/content-store.ts';
import type { SavedContent } from './content-store/persistence.ts';
import type { FileWriter } from './files/file-writer.ts';
import type { PublicTree } from './files/public-tree.ts';
import type { HeldBack } from './held-back.ts';
import type { Journal } from './journal.ts';
import type { LeakFinder } from './leaks/leak-finder.ts';
import type { Witness } from './leaks/witness.ts';
import type { PageMeasures } from './measures/page-measures.ts';
import type { OnlinePages } from './online-pages.ts';
import type { Settings } from './options.ts';
import type { PageUpdater } from './page-updater.ts';
import type { PendingPages } from './pending-pages.ts';
import type { Previews } from './previews.ts';
import type { PageMaker } from './renderer/page-maker.ts';
import type { Renderer } from './renderer/renderer.ts';
import type { DerivedFiles } from './derived-files/derived-files.ts';
import type { PdfTexts } from './search/pdf-texts.ts';
import type { PublicPdfs } from './search/pdf/public-pdfs.ts';
import type { SearchIndex } from './search/search-index.ts';
import type { ShareImages } from './share-images/share-images.ts';

/** Everything that a publication works with: {@link openContext} puts it together. */
export interface PublisherContext {
  settings: Settings;
  /** Held by each pass, and by whatever else must not see one half done. */
  mutex: Mutex;

  /** What is public, and its copy on the disk. */
  store: ContentStore;
  saved: SavedContent;
  addresses: AddressBook;
  /** The day that pages were last told. */
  day: IsoDay | undefined;

  /** What is left to be made, and what can't be for now. */
  pending: PendingPages;
  heldBack: HeldBack;
  journal: Journal;

  /** Who makes pages, and who looks for what is not public in them. */
  renderer: Renderer;
  maker: PageMaker;
  leakFinder: LeakFinder;
  witness: Witness;
  updater: PageUpdater;

  /** The public files. */
  writer: FileWriter;
  tree: PublicTree;
  online: OnlinePages;
  search: SearchIndex;
  /** The PDFs that editors sent, and their texts for the search. */
  publicPdfs: PublicPdfs;
  pdfTexts: PdfTexts;

  /** What goes on beside the passes; without a drawer, nobody draws. */
  background: BackgroundWork;
  shareImages: ShareImages | undefined;
  derivedFiles: DerivedFiles | undefined;
  measures: PageMeasures;

  /** What some readers see before others. */
  previews: Previews;
}
