import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createSearch, type Search } from 'site/search';
import { LOOKED_AT, type FoundPage } from './judge.ts';

/** The search of a published site, as a browser asks it, on its public files. */
export function openSearch(publicFolder: string): Search {
  return createSearch((file) => readFile(path.join(publicFolder, file)));
}

/** The first answers to a question, best first. */
export async function findPages(search: Search, text: string): Promise<FoundPage[]> {
  const answer = await search.ask({ text, chosen: {}, order: 'relevance', isVerbatim: false, isTyping: false });
  const hits = await answer.hits(0, LOOKED_AT);
  return hits.map(({ href }) => ({ href, address: href.replace(/#.*/, '') }));
}
