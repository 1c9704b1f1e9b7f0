import type { IsoDay } from 'content-models';
import { Mutex } from 'runtime/mutex';
import { AddressBook } from './addresses.ts';
import { PublisherTask } from './background-task.ts';
import { BackgroundWork } from './background-work.ts';
import { ContentStore } from './content-store/content-store.ts';
import { readSavedContent, SavedContent } from './content-store/persistence.ts';
import { AssetBook } from './files/asset-book.ts';
import { FileWriter } from './files/file-writer.ts';
import { listFiles } from './files/list-files.ts';
import { PublicTree } from './files/public-tree.ts';
import { HeldBack } from './held-back.ts';
import { Journal } from './journal.ts';
import { LeakFinder } from './leaks/leak-finder.ts';
import { templateTexts } from './leaks/template-texts.ts';
import { Witness } from './leaks/witness.ts';
import { PageMeasures } from './measures/page-measures.ts';
import { OnlinePages } from './online-pages.ts';
import type { Settings } from './options.ts';
import { PageUpdater } from './page-updater.ts';
import { Passes } from './passes.ts';
import { PendingPages } from './pending-pages.ts';
import { Previews } from './previews.ts';
import { updateIndex } from './publish-steps.ts';
import type { PublisherContext } from './publisher-context.ts';
import { PageMaker } from './renderer/page-maker.ts';
import { loadRenderer, type Renderer } from './renderer/renderer.ts';
import { DerivedFiles } from './derived-files/derived-files.ts';
import { PdfTexts, type ReadPdf } from './search/pdf-texts.ts';
import { PublicPdfs } from './search/pdf/public-pdfs.ts';
import { SearchIndex } from './search/search-index.ts';
import { searchWords } from './search/words.ts';
import { ShareImages } from './share-images/share-images.ts';

/** Puts together what a publisher works with, and takes up the content and files that are in its folder. */
export async function openContext(settings: Settings): Promise<PublisherContext> {
  const writer = new FileWriter();
  const tree = PublicTree.open(settings.publicFolder, writer);
  const store = new ContentStore();
  const { searchFile: indexFile, searchChangesFile: changesFile, pdfTextsFolder: folder, warn } = settings;
  const pdfTexts = new PdfTexts({ tree, folder, warn, onRead: (read) => noteFile(context, read) });
  const words = () => searchWords(store);
  const fileOf = (address: string) => pdfTexts.fileOf(address);
  const context = new OpenedContext({
    settings,
    writer,
    tree,
    renderer: await loadRenderer(settings.distFolder),
    store,
    pdfTexts,
    search: await SearchIndex.open({ tree, writer, indexFile, changesFile, words, fileOf, warn }),
  });
  takeUpContent(context);
  return context;
}

/** Puts in the search the text of a file that was read beside the publications. */
function noteFile(context: PublisherContext, { address, hash, file }: ReadPdf): void {
  const { mutex, search, pdfTexts, settings } = context;
  const work = async () => {
    // A pass may have taken it offline, or given it another title, since it was read.
    if (pdfTexts.fileOf(address) !== file) return;
    search.note(address, hash);
    await updateIndex(context);
  };
  mutex.run(work).catch((error: unknown) => {
    settings.warn(`La recherche n’a pas été mise à jour\u00a0: ${String(error)}`);
  });
}

/** Ends all that goes on beside the passes, then the pass in hand, and leaves everything on the disk. */
export async function closeContext(context: PublisherContext): Promise<void> {
  const { background, measures, previews, shareImages, derivedFiles, settings, witness } = context;
  const { search, pdfTexts, mutex, journal } = context;
  await background.stop();
  await measures.close();
  await Promise.all([
    shareImages?.close(),
    derivedFiles?.close(),
    settings.drawer?.close(),
    previews.close(),
    witness.close(),
  ]);
  await pdfTexts.close();
  await search.close();
  await mutex.idle();
  await journal.checkpoint();
}

type OpenedParts = 'settings' | 'writer' | 'tree' | 'renderer' | 'store' | 'search' | 'pdfTexts';

class OpenedContext implements PublisherContext {
  readonly settings: Settings;
  readonly mutex = new Mutex();
  readonly store: ContentStore;
  readonly saved: SavedContent;
  readonly addresses: AddressBook;
  day: IsoDay | undefined;
  readonly pending: PendingPages;
  readonly heldBack: HeldBack;
  readonly journal: Journal;
  readonly renderer: Renderer;
  readonly maker: PageMaker;
  readonly leakFinder: LeakFinder;
  readonly witness: Witness;
  readonly updater: PageUpdater;
  readonly writer: FileWriter;
  readonly tree: PublicTree;
  readonly online: OnlinePages;
  readonly search: SearchIndex;
  readonly publicPdfs: PublicPdfs;
  readonly pdfTexts: PdfTexts;
  readonly background: BackgroundWork;
  readonly shareImages: ShareImages | undefined;
  readonly derivedFiles: DerivedFiles | undefined;
  readonly measures: PageMeasures;
  readonly previews: Previews;

  constructor(opened: Pick<PublisherContext, OpenedParts>) {
    const { settings, writer, tree, renderer, store, search, pdfTexts } = opened;
    [this.settings, this.writer, this.tree, this.renderer] = [settings, writer, tree, renderer];
    [this.store, this.search, this.pdfTexts] = [store, search, pdfTexts];
    this.publicPdfs = new PublicPdfs(store, tree);
    this.saved = new SavedContent(settings.contentFolder, this.store, writer);
    this.addresses = new AddressBook(renderer.fixedAddresses);
    this.pending = new PendingPages(this.addresses);
    this.heldBack = new HeldBack(this);
    this.journal = new Journal({ ...settings, writer, pending: this.pending });
    this.maker = new PageMaker({ ...settings, store: this.store, renderer, addresses: this.addresses });
    this.leakFinder = new LeakFinder({ store: this.store, templateTexts: () => templateTexts(settings.distFolder) });
    this.witness = new Witness(settings);
    const passes = new Passes(this);
    const assets = new AssetBook();
    const { drawer, warn, siteFolder: folder, publicFolder } = settings;
    if (drawer !== undefined) {
      this.shareImages = new ShareImages({ drawer, tree, assets, journal: this.journal, warn });
      this.derivedFiles = new DerivedFiles({ drawer, tree, store: this.store, passes, folder, publicFolder, warn });
    }
    this.online = new OnlinePages({
      ...settings,
      tree,
      store: this.store,
      addresses: this.addresses,
      search,
      assets,
      shareImages: this.shareImages,
      derivedFiles: this.derivedFiles,
      clientFiles: listFiles(settings.clientFolder),
    });
    this.updater = new PageUpdater(this);
    this.background = new BackgroundWork(new PublisherTask(this));
    this.measures = new PageMeasures({ ...settings, store: this.store, tree, passes });
    this.previews = new Previews({ ...settings, store: this.store, addresses: this.addresses, renderer, tree });
  }
}

/** Every page is left to be rendered again, which tells what each is made from. */
function takeUpContent({ settings, store, addresses, heldBack, pending, search }: PublisherContext): void {
  const { applied } = store.apply(readSavedContent(settings.contentFolder));
  addresses.update(applied, store);
  heldBack.followMissing(applied);
  pending.inheritAll();
  for (const address of search.addresses) if (address.endsWith('/') && !addresses.has(address)) search.forget(address);
}
