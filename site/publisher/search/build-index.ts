import { close, createIndex } from 'pagefind';
import { separateElisions } from '../../src/search/elision.ts';
import { PublisherError } from '../errors.ts';

/** A file of the search index, path relative to the public folder. */
export interface SearchFile {
  file: string;
  content: Uint8Array;
}

/** The page to index: its address and its HTML. */
export interface SearchablePage {
  address: string;
  html: string;
}

/**
 * Builds the Pagefind index of some pages. Pages without `data-pagefind-body` are left out by
 * Pagefind. Files come in the order in which they must be written: the entry point last, since it
 * names the others.
 */
export async function buildSearchIndex(pages: readonly SearchablePage[]): Promise<SearchFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'fr' });
  if (index === undefined)
    throw new PublisherError(`L’index de recherche n’a pas pu être créé : ${errors.join(' ; ')}`);
  try {
    for (const { address, html } of pages) {
      const added = await index.addHTMLFile({ url: address, content: separateElisions(html) });
      if (added.errors.length > 0) {
        throw new PublisherError(
          `La page ${address} n’a pas pu entrer dans la recherche : ${added.errors.join(' ; ')}`,
        );
      }
    }
    const { files } = await index.getFiles();
    return files
      .filter(({ path }) => !UNUSED.test(path))
      .map(({ path, content }) => ({ file: `pagefind/${path}`, content }))
      .sort((a, b) => Number(isEntry(a)) - Number(isEntry(b)));
  } finally {
    await index.deleteIndex();
  }
}

/** Ends Pagefind's background process. */
export async function closeSearch(): Promise<void> {
  await close();
}

/** Pagefind's ready-made interfaces: the search page has its own. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

function isEntry({ file }: SearchFile): boolean {
  return file === 'pagefind/pagefind-entry.json';
}
