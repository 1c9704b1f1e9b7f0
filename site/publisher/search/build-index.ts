import { gunzipSync } from 'node:zlib';
import { createIndex, type PagefindIndex } from 'pagefind';
import { PublicationError } from 'content-models';
import { separateElisions } from '../../src/browser/search/elision.ts';

/** A page as one of the indexes holds it. */
export interface IndexedPage {
  /** What Pagefind calls it in its results, and its extract. */
  id: string;
  /** What it counts for beside the filters: values by filter. */
  filters: Readonly<Record<string, readonly string[]>>;
}

/** A page that Pagefind would not take. */
export interface RefusedPage {
  address: string;
  reason: string;
}

/** Creates an empty index in Pagefind's process, to be ended by its `deleteIndex`. */
export async function createSearchIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'fr' });
  if (index !== undefined) return index;
  throw new PublicationError(`L’index de recherche n’a pas pu être créé : ${errors.join(' ; ')}`);
}

/** Adds a page that has a `data-pagefind-body`, in the place of the former version if there is one. @returns the refusal, if Pagefind does not take it */
export async function addPage(index: PagefindIndex, address: string, html: string): Promise<RefusedPage | undefined> {
  const { errors } = await index.addHTMLFile({ url: address, content: separateElisions(html) });
  return errors.length === 0 ? undefined : { address, reason: errors.join(' ; ') };
}

/** Takes a page out. Pagefind has no word for that: it is given a page without any, which it leaves out. */
export async function removePage(index: PagefindIndex, address: string): Promise<void> {
  const refusal = await addPage(index, address, '<html lang="fr"><body></body></html>');
  if (refusal !== undefined) throw new Error(`${address}: ${refusal.reason}`);
}

/** File of a page's extract within an index. */
export function extractFile(id: string): string {
  return `fragment/${id}.pf_fragment`;
}

/** Pagefind's name for the page whose extract a file of an index is; undefined for any other file. */
export function idOfExtract(file: string): string | undefined {
  return /^fragment\/(.+)\.pf_fragment$/.exec(file)?.[1];
}

/** Whether a file that Pagefind writes is one of its ready-made interfaces, or the worker that our page does without. */
export function isUnused(file: string): boolean {
  return /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./.test(file);
}

/** What Pagefind writes before the JSON of an extract. */
const EXTRACT_SIGNATURE = 'pagefind_dcd';

/** What the extract of a page says of it. */
export function readExtract(content: Uint8Array): { address: string; filters: IndexedPage['filters'] } {
  const text = gunzipSync(content).toString('utf8').slice(EXTRACT_SIGNATURE.length);
  const { url, filters } = JSON.parse(text) as { url: string; filters: IndexedPage['filters'] };
  return { address: url, filters };
}
