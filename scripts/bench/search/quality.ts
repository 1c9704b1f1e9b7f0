import type { Browser } from 'playwright-core';
import {
  findPages,
  HALVES,
  judge,
  LOOKED_AT,
  openSearch,
  readQuestions,
  type FoundPage,
  type Half,
  type Verdict,
} from 'tests';
import type { Arena } from './arena.ts';
import { Reader } from './browser.ts';
import { openMiniSearch } from './mini-search.ts';
import { readPage } from './published-pages.ts';

/** Engines that are asked the questions, as the report names them; ours is the first. */
export const ENGINES = ['Nous', 'Pagefind', 'MiniSearch'] as const;
export type EngineName = (typeof ENGINES)[number];

/** What became of the questions of each half, engine by engine. */
export type Judged = Record<Half, Record<EngineName, Verdict[]>>;

type Find = (question: string) => Promise<readonly FoundPage[]>;

/** Asks every question of every engine, over the same pages. */
export async function askQuestions(
  publicFolder: string,
  { browser, arena }: { browser: Browser; arena: Arena },
): Promise<Judged> {
  const search = openSearch(publicFolder);
  const reader = await Reader.open(browser, arena.origin);
  const finds: Record<EngineName, Find> = {
    Nous: (question) => findPages(search, question),
    Pagefind: async (question) => {
      const { hrefs } = await reader.ask('pagefind', question, { count: LOOKED_AT });
      return hrefs.map((href) => ({ href, address: href.replace(/#.*/, '') }));
    },
    MiniSearch: await openMiniSearch(publicFolder),
  };
  const judged = {} as Judged;
  for (const half of HALVES) {
    judged[half] = { Nous: [], Pagefind: [], MiniSearch: [] };
    for (const question of await readQuestions(half)) {
      for (const engine of ENGINES) {
        const found = await finds[engine](question.question);
        judged[half][engine].push(await judge(question, found, (address) => readPage(publicFolder, address)));
      }
    }
  }
  await reader.close();
  return judged;
}
