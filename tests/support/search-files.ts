import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { COLUMNS_FILE, SEARCH_FILES, TextPlaces, type Description, type PageColumns, type TextFile } from 'site/search';

/**
 * What can be found in the search files of a public folder: the address of each page with its title and text, as many
 * times as a reader would see it.
 */
export async function findableIn(publicFolder: string): Promise<{ address: string; text: string }[]> {
  const { segments } = JSON.parse(
    await readFile(path.join(publicFolder, SEARCH_FILES.description), 'utf8'),
  ) as Description;
  const found = [];
  for (const { name, superseded } of segments) {
    const columns = await readJson<PageColumns>(path.join(publicFolder, SEARCH_FILES.segments, name, COLUMNS_FILE));
    const places = new TextPlaces(columns);
    for (const page of columns.type.keys()) {
      if (superseded.includes(page)) continue;
      const files = places.filesOf(page).map((file) => path.join(publicFolder, SEARCH_FILES.texts, file));
      const texts = await Promise.all(files.map((file) => readJson<TextFile>(file)));
      const words = texts.flatMap(({ places }) => places.flatMap(({ title, text }) => [title, text]));
      found.push({ address: texts[0]?.address ?? '', text: [texts[0]?.title, ...words].join('\n') });
    }
  }
  return found;
}

/** Addresses of the pages of a public folder that are meant to be found. */
export async function searchableIn(publicFolder: string, files: Iterable<string>): Promise<string[]> {
  const addresses: string[] = [];
  for (const file of files) {
    if (!file.endsWith('index.html')) continue;
    const html = await readFile(path.join(publicFolder, file), 'utf8');
    if (html.includes(' data-search="')) addresses.push(`/${file.slice(0, -'index.html'.length)}`);
  }
  return addresses.toSorted();
}

/** A compressed file of the search. */
async function readJson<Content>(file: string): Promise<Content> {
  return JSON.parse(gunzipSync(await readFile(file)).toString('utf8')) as Content;
}
