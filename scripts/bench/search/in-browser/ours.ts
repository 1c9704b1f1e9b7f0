import { createSearch } from 'site/search';

/** Bundled for the browser by `../browser.ts`: the search as pages load it, without what shows its answers. */
const search = createSearch(async (path, isFresh) => {
  const response = await fetch(`/${path}`, { cache: isFresh ? 'no-cache' : 'default' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
});

/** @returns where the first answers lead to */
export async function find(text: string, { count, isTyping }: { count: number; isTyping: boolean }): Promise<string[]> {
  const answer = await search.ask({ text, chosen: {}, order: 'relevance', isVerbatim: false, isTyping });
  const hits = await answer.hits(0, count);
  return hits.map(({ href }) => href);
}
