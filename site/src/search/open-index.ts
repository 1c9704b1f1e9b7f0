import { mergeAnswers } from './merge-answers.ts';
import type { Pagefind, PagefindAnswer, SearchOptions } from './pagefind.ts';

/** What is searched: the pages as they are now, whatever the indexes they stand in. */
export interface SiteIndex {
  search: (term: string | null, options: SearchOptions) => Promise<PagefindAnswer>;
}

/** What the publisher says of its indexes. */
interface Description {
  /** Folder of the index of every page, or null before it is built. */
  main: string | null;
  /** Folder of the index of the pages that changed since, or null if none did. */
  delta: string | null;
  /** Results of the main index that no longer count. */
  superseded: string[];
}

const DESCRIPTION = '/pagefind/index.json';
const EXCERPT_WORDS = 28;
let opened: Promise<SiteIndex> | undefined;

/** The index, loaded once. A failed load may be tried again. */
export function openIndex(): Promise<SiteIndex> {
  opened ??= load()
    // A publication may have replaced the indexes since their description was read: there is a new one.
    .catch(load)
    .catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
  return opened;
}

async function load(): Promise<SiteIndex> {
  const answer = await fetch(DESCRIPTION);
  if (!answer.ok) throw new Error(`${DESCRIPTION}: ${String(answer.status)}`);
  // Written by the publisher (`site/publisher/search/search-index.ts`).
  const { main, delta, superseded } = (await answer.json()) as Description;
  const [mainIndex, deltaIndex] = await Promise.all([main, delta].map(loadPagefind));
  const gone = new Set(superseded);
  return {
    search: async (term, options) => {
      const [everything, changes] = await Promise.all([
        mainIndex?.search(term, options),
        deltaIndex?.search(term, options),
      ]);
      return mergeAnswers({ main: everything ?? null, delta: changes ?? null, superseded: gone });
    },
  };
}

async function loadPagefind(folder: string | null): Promise<Pagefind | undefined> {
  if (folder === null) return undefined;
  const pagefind = (await import(/* @vite-ignore */ `/${folder}/pagefind.js`)) as Pagefind;
  // A worker would run under the headers of its own file: only the search page may compile WebAssembly.
  await pagefind.options({ excerptLength: EXCERPT_WORDS, noWorker: true });
  await pagefind.init();
  // Answers count what each filter leaves only once the filters are loaded.
  await pagefind.filters();
  return pagefind;
}
