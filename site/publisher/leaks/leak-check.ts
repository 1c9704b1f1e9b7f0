import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addressOf, dayOf, derivedFileAt, type ContentReference, type Progress, type Secret } from 'content-models';
import { hasCode } from 'runtime/error-code';
import { AddressBook } from '../addresses.ts';
import type { Surroundings } from '../questions/index.ts';
import { ContentStore } from '../content-store/content-store.ts';
import { readSavedContent } from '../content-store/persistence.ts';
import { SnapshotReader } from '../content-store/reader.ts';
import { listFiles } from '../files/list-files.ts';
import { addressOfFile, fileOf } from '../files/public-tree.ts';
import { sitePaths } from '../options.ts';
import { loadRenderer } from '../renderer/renderer.ts';
import { SEARCH_FILES } from '../../search/format/layout.ts';
import { addressOfText } from '../search/segment-files.ts';
import type { FoundClue } from './clue-index.ts';
import { LeakFinder } from './leak-finder.ts';
import { pdfTexts } from './pdf-texts.ts';
import { textsIn } from './readable.ts';
import { templateTexts } from './template-texts.ts';
import { zipEntries } from './zip-entries.ts';

type Place = Pick<Surroundings, 'hasDrawer' | 'sendsMail'>;
type Make = (address: string, place: Place) => Promise<Uint8Array | undefined>;

/** What the publisher may have around it, which its files don't tell. */
const PLACES: readonly Place[] = [
  { hasDrawer: true, sendsMail: true },
  { hasDrawer: false, sendsMail: false },
];

/** No clue is an origin. */
const ANY_SITE = 'https://site.example';

/** A public file that gives away something that is not public. */
export interface Leak extends FoundClue {
  /** Path in the public folder. */
  file: string;
}

/** What a check found, and how far it looked. */
export interface LeakReport {
  leaks: Leak[];
  /** Files whose text could not be read, with why: a PDF under a password. */
  unread: { file: string; reason: string }[];
  files: number;
  bytes: number;
}

/**
 * Searches every public file of a site, as it is on the disk, for what is not public. Reads alone: the
 * publisher may be at work meanwhile, and files that go away while it looks are left out.
 */
export class LeakCheck {
  readonly #publicFolder: string;
  readonly #store = new ContentStore();
  readonly #leakFinder: LeakFinder;
  readonly #distFolder: string;
  #templates: Promise<Make> | undefined;

  /** @param folders the publisher's folder, and that of the compiled templates */
  constructor({ siteFolder, distFolder }: { siteFolder: string; distFolder: string }) {
    this.#distFolder = distFolder;
    const { publicFolder, contentFolder } = sitePaths(siteFolder);
    this.#publicFolder = publicFolder;
    this.#store.apply(readSavedContent(contentFolder));
    this.#leakFinder = new LeakFinder({ store: this.#store, templateTexts: () => templateTexts(distFolder) });
  }

  /** Whether a document, picture or file is online. */
  isPublic = (target: ContentReference): boolean => this.#store.get(target) !== undefined;

  async run(secrets: readonly Secret[], onProgress?: Progress): Promise<LeakReport> {
    this.#leakFinder.withhold(secrets);
    const hashes = hashesOf(secrets);
    const report: LeakReport = { leaks: [], unread: [], files: 0, bytes: 0 };
    const files = [...listFiles(this.#publicFolder)].sort();
    for (const [index, file] of files.entries()) {
      const bytes = this.#read(file);
      if (bytes !== undefined) {
        const twin = hashes.get(hash('sha256', bytes, 'hex'));
        const texts = [file, ...textsIn(file, bytes), ...(await this.#pdfTextsIn(file, bytes, report))];
        const said = await this.#unexplained(this.#leakFinder.suspicionsIn(texts), { file, bytes });
        const found = [...(twin === undefined ? [] : [twin]), ...said];
        report.leaks.push(...found.map((one) => ({ file, ...one })));
        report.files += 1;
        report.bytes += bytes.length;
      }
      onProgress?.(index + 1, files.length);
    }
    return report;
  }

  /** Those of some clues that the templates do not put together from what is public: this process has nothing else. */
  async #unexplained(found: FoundClue[], { file, bytes }: { file: string; bytes: Uint8Array }): Promise<FoundClue[]> {
    let left: readonly FoundClue[] = found;
    for (const address of left.length === 0 ? [] : this.#sourcesOf(file, bytes)) {
      const source = derivedFileAt(address) === null ? fileOf(address) : `${fileOf(address)}.json`;
      for (const place of PLACES) {
        left = await this.#leakFinder.unexplained(left, { file: source, again: () => this.#make(address, place) });
      }
    }
    return this.#leakFinder.unsaid(left);
  }

  /** Addresses of what a file is made from: itself, the page of its document, the page that a text of the search is of. */
  #sourcesOf(file: string, bytes: Uint8Array): string[] {
    if (file.startsWith(SEARCH_FILES.texts)) return [addressOfText(bytes)];
    const address = addressOfFile(file);
    const place = derivedFileAt(address);
    const document = place === null ? undefined : this.#store.atSlug(place.collection, place.slug);
    const page = document === undefined ? null : addressOf(document);
    return page === null ? [address] : [address, page];
  }

  /** What the template of an address makes of the public content; undefined when there is none, or it fails. */
  async #make(address: string, place: Place): Promise<Uint8Array | undefined> {
    this.#templates ??= this.#loadTemplates();
    return (await this.#templates)(address, place).catch(() => undefined);
  }

  async #loadTemplates(): Promise<Make> {
    const store = this.#store;
    const renderer = await loadRenderer(this.#distFolder);
    const addresses = new AddressBook(renderer.fixedAddresses);
    addresses.update(
      [...store.contents].map((after) => ({ kind: 'content', before: undefined, after })),
      store,
    );
    const surroundings = { today: dayOf(new Date()), siteUrl: ANY_SITE, siteMap: addresses.siteMap };
    return async (address, place) => {
      const { reader } = new SnapshotReader(store, { ...surroundings, ...place }).tracing();
      return addresses.has(address) ? renderer.render(address, reader) : undefined;
    };
  }

  /** What PDFs say, alone and in archives: that takes a thousand times as long as a page, which the publisher has not. */
  async #pdfTextsIn(file: string, bytes: Uint8Array, { unread }: Pick<LeakReport, 'unread'>): Promise<string[]> {
    if (file.endsWith('.zip')) {
      const texts: string[] = [];
      for (const entry of zipEntries(bytes)) {
        texts.push(...(await this.#pdfTextsIn(`${file}/${entry.name}`, entry.bytes, { unread })));
      }
      return texts;
    }
    if (!file.endsWith('.pdf')) return [];
    try {
      return await pdfTexts(bytes);
    } catch (error) {
      unread.push({ file, reason: error instanceof Error ? error.message : String(error) });
      return [];
    }
  }

  #read(file: string): Uint8Array | undefined {
    try {
      return readFileSync(path.join(this.#publicFolder, file));
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return undefined;
      throw error;
    }
  }
}

function hashesOf(secrets: readonly Secret[]): Map<string, FoundClue> {
  const found = secrets.flatMap((secret) => secret.clues.map((clue) => ({ secret, clue })));
  return new Map(found.filter(({ clue }) => clue.kind === 'fileHash').map((one) => [one.clue.text, one]));
}
