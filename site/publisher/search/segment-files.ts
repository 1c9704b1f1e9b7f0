import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { indexPage, type IndexedPage } from '../../search/build/index-page.ts';
import { SegmentBuilder, type TextPlace } from '../../search/build/segment-builder.ts';
import { SEARCH_FILES } from '../../search/format/layout.ts';
import type { PageColumns } from '../../search/format/pages.ts';
import { cutPlaces, textFiles, type TextFile } from '../../search/format/texts.ts';
import type { SearchRecord } from '../../search/record.ts';

/** A file to be written, compressed, by its path in the public folder. */
export interface PublicFile {
  path: string;
  content: Uint8Array;
}

/** A page read and weighed, to be put in a segment. */
export interface ReadPage {
  record: SearchRecord;
  indexed: IndexedPage;
  /** Where its texts are. */
  texts: TextPlace;
}

/** Name of some files, by what is in them: each is given in turn, then the name is asked for. */
export class ContentName {
  readonly #hash = createHash('sha1');

  /** @param kind files of another kind never have the same name */
  constructor(kind: 'segment' | 'texts' | 'texts of all' | 'words') {
    this.#hash.update(kind);
  }

  add(path: string, content: string | Uint8Array): void {
    this.#hash.update(path).update(content);
  }

  toString(): string {
    return this.#hash.digest('hex').slice(0, 12);
  }
}

/** Reads pages for a segment, with the files of their texts. */
export function readPages(records: readonly SearchRecord[]): { pages: ReadPage[]; files: PublicFile[] } {
  const contents: Uint8Array[] = [];
  const name = new ContentName('texts');
  const starts = records.map((record) => {
    const start = contents.length;
    for (const text of textsOf(record)) {
      name.add(String(contents.length), text);
      contents.push(gzipSync(text));
    }
    return start;
  });
  const folder = name.toString();
  const pages = records.map((record, index) => ({
    record,
    indexed: indexPage(record),
    texts: { folder, file: starts[index] ?? 0, cuts: cutsOf(record) },
  }));
  const files = contents.map((content, number) => ({ path: textFile(folder, number), content }));
  return { pages, files };
}

/** Texts of a page, a file each, before compression. */
export function textsOf(record: SearchRecord): string[] {
  return textFiles(record).map((file) => JSON.stringify(file));
}

export function cutsOf(record: SearchRecord): number[] {
  return cutPlaces(record.places);
}

/** Path of a file of texts, in the public folder. */
export function textFile(folder: string, number: number): string {
  return `${SEARCH_FILES.texts}${folder}/${String(number)}.bin`;
}

/** The page that a file of texts is of. */
export function addressOfText(content: Uint8Array): string {
  return (JSON.parse(gunzipSync(content).toString('utf8')) as TextFile).address;
}

/** The files of a segment of pages in the order of their addresses. */
export function segmentOf(
  pages: readonly ReadPage[],
  among: PageColumns['among'],
): { name: string; files: PublicFile[] } {
  const builder = new SegmentBuilder();
  for (const { record, indexed, texts } of pages) builder.add(record, indexed, texts);
  return filesOf(builder, among);
}

/** The files of a segment that was built. */
export function filesOf(builder: SegmentBuilder, among: PageColumns['among']): { name: string; files: PublicFile[] } {
  const hash = new ContentName('segment');
  const compressed = builder.end(among).map(({ path, content }) => {
    const bytes = gzipSync(content);
    hash.add(path, bytes);
    return { path, content: bytes };
  });
  const name = hash.toString();
  return {
    name,
    files: compressed.map(({ path, content }) => ({ path: `${SEARCH_FILES.segments}${name}/${path}`, content })),
  };
}
