import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A published page that may be found. */
export interface PublishedPage {
  address: string;
  html: string;
}

/** The pages that may be found, one after the other: ten thousand do not have to fit in memory. */
export async function* searchablePages(publicFolder: string): AsyncGenerator<PublishedPage> {
  const files = await readdir(publicFolder, { recursive: true });
  for (const file of files.filter((name) => name.endsWith(PAGE)).toSorted()) {
    const html = await readFile(join(publicFolder, file), 'utf8');
    if (IS_SEARCHABLE.test(html)) yield { address: `/${file.slice(0, -PAGE.length)}`, html };
  }
}

/** The HTML of a published page. */
export function readPage(publicFolder: string, address: string): Promise<string> {
  return readFile(join(publicFolder, address, PAGE), 'utf8');
}

const PAGE = 'index.html';

const IS_SEARCHABLE = /\sdata-search=/;
