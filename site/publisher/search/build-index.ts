import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { separateElisions } from '../../src/search/elision.ts';
import { PublicationError } from 'content-models';

/** The page to index: its address and its HTML. */
export interface SearchablePage {
  address: string;
  html: string;
}

/** A Pagefind index, ready to be written. */
export interface BuiltIndex {
  /** Short hash of everything in it: the name of its folder. */
  hash: string;
  /** Files, with paths relative to the index's folder. */
  files: readonly { file: string; content: Uint8Array }[];
  /** What Pagefind calls each page in its results, by address. */
  ids: ReadonlyMap<string, string>;
  /** Pages that Pagefind would not take. */
  refused: readonly { address: string; reason: string }[];
}

/** Builds the Pagefind index of some pages, each of which has a `data-pagefind-body`. */
export async function buildSearchIndex(pages: readonly SearchablePage[]): Promise<BuiltIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'fr' });
  if (index === undefined)
    throw new PublicationError(`L’index de recherche n’a pas pu être créé : ${errors.join(' ; ')}`);
  const refused: { address: string; reason: string }[] = [];
  try {
    for (const { address, html } of pages) {
      const added = await index.addHTMLFile({ url: address, content: separateElisions(html) });
      if (added.errors.length > 0) refused.push({ address, reason: added.errors.join(' ; ') });
    }
    const { files } = await index.getFiles();
    return { ...describeIndex(files.map(({ path, content }) => ({ file: path, content }))), refused };
  } finally {
    await index.deleteIndex();
  }
}

/** Whether a page is meant to be found. */
export function isSearchable(html: string): boolean {
  return html.includes('data-pagefind-body');
}

/** Short hash that tells one version of a page from another. */
export function pageHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** File of a page's extract within an index. */
export function fragmentFile(id: string): string {
  return `fragment/${id}.pf_fragment`;
}

/** Pagefind's ready-made interfaces, and the worker that our page does without. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

/** What Pagefind writes before the JSON of a fragment. */
const FRAGMENT_SIGNATURE = 'pagefind_dcd';

function describeIndex(all: { file: string; content: Uint8Array }[]): Omit<BuiltIndex, 'refused'> {
  const files = all.filter(({ file }) => !UNUSED.test(file)).sort((a, b) => (a.file < b.file ? -1 : 1));
  const hash = createHash('sha256');
  for (const { file, content } of files) hash.update(file).update(content);
  const ids = new Map(
    files.flatMap(({ file, content }) => {
      const id = /^fragment\/(.+)\.pf_fragment$/.exec(file)?.[1];
      return id === undefined ? [] : [[addressOfFragment(content), id] as const];
    }),
  );
  return { hash: hash.digest('hex').slice(0, 12), files, ids };
}

function addressOfFragment(content: Uint8Array): string {
  const text = gunzipSync(content).toString('utf8').slice(FRAGMENT_SIGNATURE.length);
  const { url } = JSON.parse(text) as { url: string };
  return url;
}
