import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { createIndex, type PagefindIndex } from 'pagefind';
import { PublicationError } from 'content-models';
import { separateElisions } from '../../src/search/elision.ts';

/** The page to index: its address and its HTML. */
export interface SearchablePage {
  address: string;
  html: string;
}

/** What is known of an index once it is built. */
export interface IndexSummary {
  /** Short hash of everything in it: the name of its folder. */
  hash: string;
  /** What Pagefind calls each page in its results, by address. */
  ids: ReadonlyMap<string, string>;
  /** Pages that Pagefind would not take. */
  refused: readonly { address: string; reason: string }[];
}

/** A file of an index, with its path relative to the index's folder. */
export interface IndexFile {
  file: string;
  content: Uint8Array;
}

/**
 * Builds the Pagefind index of some pages, each of which has a `data-pagefind-body`, and takes from it
 * what is needed before it is deleted.
 * @returns what `take` makes of the index, and the pages that Pagefind refused
 */
export async function withSearchIndex<Result>(
  pages: Iterable<SearchablePage>,
  take: (index: PagefindIndex) => Promise<Result>,
): Promise<{ result: Result; refused: IndexSummary['refused'] }> {
  const { index, errors } = await createIndex({ forceLanguage: 'fr' });
  if (index === undefined)
    throw new PublicationError(`L’index de recherche n’a pas pu être créé : ${errors.join(' ; ')}`);
  const refused: { address: string; reason: string }[] = [];
  try {
    for (const { address, html } of pages) {
      const added = await index.addHTMLFile({ url: address, content: separateElisions(html) });
      if (added.errors.length > 0) refused.push({ address, reason: added.errors.join(' ; ') });
    }
    return { result: await take(index), refused };
  } finally {
    await index.deleteIndex();
  }
}

/** File of a page's extract within an index. */
export function fragmentFile(id: string): string {
  return `fragment/${id}.pf_fragment`;
}

/** Whether a file that Pagefind writes is one of its ready-made interfaces, or the worker that our page does without. */
export function isUnused(file: string): boolean {
  return /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./.test(file);
}

/** Sums up the files of an index. */
export function summarize(files: Iterable<IndexFile>): Pick<IndexSummary, 'hash' | 'ids'> {
  const hash = createHash('sha256');
  const ids = new Map<string, string>();
  for (const { file, content } of files) {
    hash.update(file).update(content);
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(file)?.[1];
    if (id !== undefined) ids.set(addressOfFragment(content), id);
  }
  return { hash: hash.digest('hex').slice(0, 12), ids };
}

/** What Pagefind writes before the JSON of a fragment. */
const FRAGMENT_SIGNATURE = 'pagefind_dcd';

function addressOfFragment(content: Uint8Array): string {
  const text = gunzipSync(content).toString('utf8').slice(FRAGMENT_SIGNATURE.length);
  const { url } = JSON.parse(text) as { url: string };
  return url;
}
