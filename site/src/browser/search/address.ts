/** Where the search has its page. */
const SEARCH_PAGE = '/recherche/';

/** The page of results of some words. */
export function resultsAddress(text: string): string {
  return text.trim() === '' ? SEARCH_PAGE : `${SEARCH_PAGE}?${new URLSearchParams({ q: text.trim() }).toString()}`;
}
