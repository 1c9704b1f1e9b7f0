import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What Pagefind writes before the JSON of an extract. */
const SIGNATURE = 'pagefind_dcd';

/**
 * What can be found in the search files of a public folder: the address of each result with its text,
 * as many times as a reader would see it.
 */
export async function findableIn(publicFolder: string): Promise<{ address: string; text: string }[]> {
  const description = await readFile(path.join(publicFolder, 'pagefind/index.json'), 'utf8');
  const { indexes } = JSON.parse(description) as {
    indexes: { folder: string; superseded: Record<string, unknown> }[];
  };
  const results = [];
  for (const { folder, superseded } of indexes) {
    const fragments = await readdir(path.join(publicFolder, folder, 'fragment'));
    for (const fragment of fragments) {
      if (Object.hasOwn(superseded, path.basename(fragment, '.pf_fragment'))) continue;
      const bytes = await readFile(path.join(publicFolder, folder, 'fragment', fragment));
      const { url, content } = JSON.parse(gunzipSync(bytes).toString('utf8').slice(SIGNATURE.length)) as {
        url: string;
        content: string;
      };
      results.push({ address: url, text: content });
    }
  }
  return results;
}

/** Addresses of the pages of a public folder that are meant to be found. */
export async function searchableIn(publicFolder: string, files: Iterable<string>): Promise<string[]> {
  const addresses: string[] = [];
  for (const file of files) {
    if (!file.endsWith('index.html')) continue;
    const html = await readFile(path.join(publicFolder, file), 'utf8');
    if (html.includes('data-search=')) addresses.push(`/${file.slice(0, -'index.html'.length)}`);
  }
  return addresses.toSorted();
}
