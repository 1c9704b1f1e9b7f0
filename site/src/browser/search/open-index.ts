import { mergeAnswers, type IndexAnswer, type Superseded } from './merge-answers.ts';
import type { Pagefind, PagefindAnswer, SearchOptions } from './pagefind.ts';

/** What is searched: the pages as they are now, whatever the indexes they stand in. */
export interface SiteIndex {
  search: (term: string | null, options: SearchOptions) => Promise<PagefindAnswer>;
}

/** What the publisher says of its indexes: that of every page, once it is built, and that of the latest changes. */
interface Description {
  indexes: { folder: string; superseded: Superseded }[];
}

const DESCRIPTION = '/pagefind/index.json';
const EXCERPT_WORDS = 28;
let opened: Promise<SiteIndex> | undefined;

/**
 * Uses the index. A publication may have replaced what was loaded: whatever fails is tried once more with the
 * indexes of now.
 */
export async function withIndex<Result>(use: (index: SiteIndex) => Promise<Result>): Promise<Result> {
  try {
    return await use(await openIndex());
  } catch {
    opened = undefined;
  }
  try {
    return await use(await openIndex());
  } catch (error) {
    opened = undefined;
    throw error;
  }
}

/** The index, loaded once. */
function openIndex(): Promise<SiteIndex> {
  opened ??= load();
  return opened;
}

async function load(): Promise<SiteIndex> {
  const answer = await fetch(DESCRIPTION);
  if (!answer.ok) throw new Error(`${DESCRIPTION}: ${String(answer.status)}`);
  // Written by the publisher (`site/publisher/search/search-index.ts`).
  const { indexes } = (await answer.json()) as Description;
  const loaded = await Promise.all(
    indexes.map(async ({ folder, superseded }) => ({ pagefind: await loadPagefind(folder), superseded })),
  );
  return {
    search: async (term, options) => {
      const answers = await Promise.all(
        loaded.map(async ({ pagefind, superseded }) => ({ answer: await pagefind.search(term, options), superseded })),
      );
      return mergeAnswers(answers.filter(isAnswered));
    },
  };
}

/** Pagefind answers nothing to a search that a later one overtook. */
function isAnswered(found: { answer: PagefindAnswer | null; superseded: Superseded }): found is IndexAnswer {
  return found.answer !== null;
}

async function loadPagefind(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `/${folder}/pagefind.js`)) as Pagefind;
  // A worker would run under the headers of its own file: only the search page may compile WebAssembly.
  await pagefind.options({ excerptLength: EXCERPT_WORDS, noWorker: true });
  await pagefind.init();
  // Answers count what each filter leaves only once the filters are loaded.
  await pagefind.filters();
  return pagefind;
}
