/** What Pagefind's own module gives, as far as it is asked. */
interface PagefindModule {
  options: (options: { noWorker: boolean }) => Promise<void>;
  search: (question: string) => Promise<{ results: readonly { data: () => Promise<PagefindData> }[] }>;
}

interface PagefindData {
  url: string;
  sub_results: readonly { url: string; weighted_locations: readonly { balanced_score: number }[] }[];
}

/** Where its module stands; it is loaded as it is, and itself loads the rest. */
const MODULE = '/pagefind/pagefind.js';

let pagefind: Promise<PagefindModule> | undefined;

/** Without its worker, which the rules of the site would not let compile WebAssembly: a file less to load. */
async function load(): Promise<PagefindModule> {
  const loaded = (await import(MODULE)) as PagefindModule;
  await loaded.options({ noWorker: true });
  return loaded;
}

/** Bundled for the browser by `../browser.ts`. @returns where the first answers lead to: the best part of each page */
export async function find(question: string, { count }: { count: number }): Promise<string[]> {
  pagefind ??= load();
  const { results } = await (await pagefind).search(question);
  const shown = await Promise.all(results.slice(0, count).map((result) => result.data()));
  return shown.map(({ url, sub_results: parts }) => {
    const weigh = (part: (typeof parts)[number]) =>
      part.weighted_locations.reduce((sum, { balanced_score: score }) => sum + score, 0);
    return parts.toSorted((a, b) => weigh(b) - weigh(a))[0]?.url ?? url;
  });
}
